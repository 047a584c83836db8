import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { HeaderRows } from "../../../core/recognise/mapping/sheet-mapping";
import { useLanguage } from "../../use-language";
import { NumberField } from "../NumberField";

/** A header has at most so many rows. */
const MOST_ROWS = 6;

/** The header rows, as Excel numbers them. */
export function HeaderRowsField({
  header: { top, bottom },
  onChange,
  onShow,
}: {
  readonly header: HeaderRows;
  readonly onChange: (header: HeaderRows) => void;
  readonly onShow: () => void;
}) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <fieldset className="susun-header-rows">
      <legend>{t("columns.header")}</legend>
      <label htmlFor={`${id}-from`}>{t("columns.header.from")}</label>
      <NumberField
        id={`${id}-from`}
        min={1}
        value={top + 1}
        onChange={(row) => onChange({ top: row - 1, bottom: row - 1 + bottom - top })}
      />
      <label htmlFor={`${id}-to`}>{t("columns.header.to")}</label>
      <NumberField
        id={`${id}-to`}
        min={top + 1}
        max={top + MOST_ROWS}
        value={bottom + 1}
        onChange={(row) => onChange({ top, bottom: row - 1 })}
      />
      <Button size="small" appearance="subtle" onClick={onShow}>
        {t("columns.header.show")}
      </Button>
    </fieldset>
  );
}
