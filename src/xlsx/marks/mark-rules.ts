import { MARK_FILLS, severityOfFormula } from "../../core/marks/mark-rule";
import { settledMarks } from "../../core/marks/settle-marks";
import type { Severity } from "../../core/rules/diagnostic";
import type { CellMark } from "../../core/sheet-commands";
import { readSqref } from "../tracks/moving";
import {
  attribute,
  child,
  childrenNamed,
  textContent,
  type XmlDocument,
  type XmlElement,
} from "../xml";

/** One conditional format of ours. */
export type MarkRule = {
  /** Its `conditionalFormatting`, which may hold rules of the author's for the same cells. */
  readonly block: XmlElement;
  readonly rule: XmlElement;
  readonly severity: Severity;
};

export const conditionalBlocks = ({ root }: XmlDocument): readonly XmlElement[] =>
  childrenNamed(root, "conditionalFormatting");

/** The conditional formats of ours in a worksheet, in the order of the file. */
export const markRules = (document: XmlDocument): readonly MarkRule[] =>
  conditionalBlocks(document).flatMap((block) =>
    childrenNamed(block, "cfRule").flatMap((rule) => {
      const formula = child(rule, "formula");
      const severity = formula && severityOfFormula(textContent(document, formula));
      return severity ? [{ block, rule, severity }] : [];
    }),
  );

/** The marks of a worksheet, settled. */
export const marksIn = (document: XmlDocument): readonly CellMark[] =>
  settledMarks(
    markRules(document).flatMap(({ block, severity }) =>
      readSqref(attribute(block, "sqref") ?? "").map((range) => ({ range, severity })),
    ),
  );

/** Fills that marks give to cells, for painting: null where there is no mark. */
export function markFillsIn(document: XmlDocument): (row: number, column: number) => string | null {
  const marks = marksIn(document);
  const byRow = new Map<number, CellMark[]>();
  for (const mark of marks) {
    for (let row = mark.range.top; row <= mark.range.bottom; row++) {
      byRow.set(row, [...(byRow.get(row) ?? []), mark]);
    }
  }
  return (row, column) => {
    const mark = byRow
      .get(row)
      ?.find(({ range: { left, right } }) => left <= column && column <= right);
    return mark ? `#${MARK_FILLS[mark.severity].toLowerCase()}` : null;
  };
}
