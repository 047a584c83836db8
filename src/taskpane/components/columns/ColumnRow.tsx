import { Badge, Checkbox, Select } from "@fluentui/react-components";
import { columnName } from "../../../core/grid/address";
import type { ProposedColumn } from "../../../core/recognise/mapping/propose-mapping";
import { COLUMN_ROLES, type ColumnRole } from "../../../core/recognise/mapping/sheet-mapping";
import { useLanguage } from "../../use-language";

const FORM_ROLES = COLUMN_ROLES.filter((role) => role !== "pelaksana");

/** One column: a lane when it is ticked, else whatever the drop-down says. */
export function ColumnRow({
  column,
  onRole,
  onShow,
}: {
  readonly column: ProposedColumn;
  readonly onRole: (role: ColumnRole) => void;
  readonly onShow: () => void;
}) {
  const { t } = useLanguage();
  const { left, right, role, certainty } = column;
  const letters = left === right ? columnName(left) : `${columnName(left)}–${columnName(right)}`;
  const heading = column.heading || t("columns.untitled");
  const isLane = role === "pelaksana";
  return (
    <li className="susun-column" data-unsure={certainty === "unsure" ? "" : undefined}>
      <button type="button" className="susun-go" onClick={onShow}>
        <span>{heading}</span>{" "}
        <span className="susun-cell">{t("columns.column", { letters })}</span>
      </button>
      {certainty === "unsure" && (
        <Badge appearance="outline" color="warning" size="small">
          {t("columns.unsure")}
        </Badge>
      )}
      <div className="susun-column-role">
        <Checkbox
          size="medium"
          label={t("columns.lane")}
          aria-label={t("columns.lane.of", { letters, heading })}
          checked={isLane}
          onChange={(_, { checked }) => onRole(checked === true ? "pelaksana" : "none")}
        />
        {!isLane && (
          <Select
            size="small"
            aria-label={t("columns.is.of", { letters, heading })}
            value={role}
            onChange={(_, { value }) => onRole(value as ColumnRole)}
          >
            {FORM_ROLES.map((one) => (
              <option key={one} value={one}>
                {t(`columns.role.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </div>
    </li>
  );
}
