import { Button } from "@fluentui/react-components";
import { WandRegular } from "@fluentui/react-icons";
import { fixText } from "../../../core/messages/fix-text";
import type { Diagnostic } from "../../../core/rules/diagnostic";
import type { Session } from "../../../session/session";
import { useLanguage } from "../../use-language";

/** The answer to a finding as a button, and one for all findings of its rule; nothing where the author has to answer. */
export function FixFinding({
  diagnostic,
  sentence,
  session,
}: {
  readonly diagnostic: Diagnostic;
  readonly sentence: string;
  readonly session: Pick<Session, "fixOf" | "fix">;
}) {
  const { t, language } = useLanguage();
  const one = { kind: "one", diagnostic } as const;
  const all = { kind: "all", ruleId: diagnostic.ruleId } as const;
  const fix = session.fixOf(one);
  if (!fix) return null;
  const label = fixText(fix, language);
  const cells = session.fixOf(all)?.preview.length ?? 0;
  return (
    <div className="susun-fix">
      <Button
        size="small"
        icon={<WandRegular />}
        aria-label={t("fix.of", { fix: label, sentence })}
        onClick={() => void session.fix(one)}
      >
        {label}
      </Button>
      {cells > fix.preview.length && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={t("fix.all.of", { n: cells, sentence })}
          onClick={() => void session.fix(all)}
        >
          {t("fix.all", { n: cells })}
        </Button>
      )}
    </div>
  );
}
