import { Button } from "@fluentui/react-components";
import type { Session, SessionState } from "../../session/session";
import { useLanguage } from "../use-language";

/** Says which notes of Susun in the workbook cannot be read. Nothing is thrown away unasked. */
export function DamagedRecords({
  state: { kept },
  session,
}: {
  readonly state: SessionState;
  readonly session: Session;
}) {
  const { t } = useLanguage();
  const { damaged } = kept;
  if (damaged.length === 0) return null;
  const records = damaged.map((name) => t(`damaged.${name}`)).join(", ");
  return (
    <section className="susun-next" aria-label={t("damaged.title")}>
      <p>{t("damaged", { records })}</p>
      <Button
        onClick={() => {
          for (const name of damaged) void session.keep(name, null);
        }}
      >
        {t("damaged.remove")}
      </Button>
    </section>
  );
}
