import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { HeaderColumn } from "../../../core/recognise/mapping/header-columns";
import { formatMappings, withMapping, withoutMapping } from "../../../core/records/column-mappings";
import type { Session, SessionState } from "../../../session/session";
import { hasChosenColumns } from "../../columns-in-doubt";
import { useLanguage } from "../../use-language";
import { ColumnRow } from "./ColumnRow";
import { HeaderRowsField } from "./HeaderRowsField";
import { useMapping } from "./use-mapping";
import "./columns.css";

/** Says which column of the sheet on show is which, as Susun found them and as the user knows better. */
export function ColumnMapping({
  state,
  session,
  onClose,
}: {
  readonly state: SessionState;
  readonly session: Session;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { header, columns, fault, doubled, mapping, setHeader, setRole } = useMapping(state);
  const { sheet, kept } = state;
  useEffect(() => title.current?.focus(), []);
  if (sheet === null) return null;

  const keep = (mappings: Parameters<typeof formatMappings>[0]) => {
    void session.keep("mappings", formatMappings(mappings));
    onClose();
  };
  const show = ({ left, right }: Pick<HeaderColumn, "left" | "right">) =>
    void session.reveal({ sheet, range: { ...header, left, right } });
  const complaint = !mapping
    ? t("columns.none-there")
    : fault &&
      t(`columns.fault.${fault}`, { role: doubled ? t(`columns.role.${roleKey(doubled)}`) : "" });

  return (
    <section className="susun-body susun-columns" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={title} tabIndex={-1}>
        {t("columns.title")}
      </h3>
      <p>{t("columns.lead")}</p>
      <HeaderRowsField
        header={header}
        onChange={setHeader}
        onShow={() => show({ left: columns[0]?.left ?? 0, right: columns.at(-1)?.right ?? 0 })}
      />
      <ul aria-label={t("columns.list")}>
        {columns.map((column) => (
          <ColumnRow
            key={column.left}
            column={column}
            onRole={(role) => setRole(column, role)}
            onShow={() => show(column)}
          />
        ))}
      </ul>
      <p role="status" className="susun-complaint">
        {complaint}
      </p>
      <div className="susun-buttons">
        <Button
          appearance="primary"
          disabledFocusable={complaint !== null}
          onClick={() => mapping && keep(withMapping(kept.mappings, mapping))}
        >
          {t("columns.save")}
        </Button>
        <Button onClick={onClose}>{t("columns.cancel")}</Button>
        {hasChosenColumns(state) && (
          <Button
            appearance="subtle"
            title={t("columns.reset.about")}
            onClick={() => keep(withoutMapping(kept.mappings, sheet))}
          >
            {t("columns.reset")}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Lanes are never doubled. */
const roleKey = (role: NonNullable<ReturnType<typeof useMapping>["doubled"]>) =>
  role === "pelaksana" ? "none" : role;
