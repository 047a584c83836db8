import { type RangeAddress, rangeName } from "../core/grid/address";
import { MARK_FILLS, MARK_SEVERITIES, markFormula } from "../core/marks/mark-rule";
import type { Severity } from "../core/rules/diagnostic";
import type { CellMark } from "../core/sheet-commands";
import type { MarkFormat } from "./read-marks";
import type { WriteStep } from "./write-steps";

/** Bytes of adding a conditional format, without its addresses, and of deleting one. Measured. */
const ADD_BYTES = 1800;
const DELETE_BYTES = 500;

/** Characters of one list of addresses: Excel has taken at most 255 of them in every version. */
const LIST_LENGTH = 250;

/** Takes the marks away that were read, the last one first: deleting renumbers those behind. */
export const clearMarks = (sheet: Excel.Worksheet, present: readonly MarkFormat[]): WriteStep => ({
  bytes: DELETE_BYTES * present.length,
  queue() {
    const { conditionalFormats } = sheet.getRange();
    for (const { id } of [...present].reverse()) conditionalFormats.getItem(id).delete();
  },
});

/** A conditional format that was added, once its exchange is over. */
export type AddedMark = () => MarkFormat;

/**
 * Adds settled marks, as conditional formats behind all that are there.
 *
 * @param added is told each of them
 */
export const addMarks = (
  sheet: Excel.Worksheet,
  marks: readonly CellMark[],
  added: (mark: AddedMark) => void,
): readonly WriteStep[] =>
  MARK_SEVERITIES.flatMap((severity) =>
    listsOf(marks.filter((mark) => mark.severity === severity)).map((ranges) => {
      const addresses = ranges.map(rangeName).join(",");
      return {
        bytes: ADD_BYTES + addresses.length,
        queue() {
          const format = addFormat(sheet.getRanges(addresses), severity);
          added(() => ({ id: format.id, severity, ranges }));
        },
      };
    }),
  );

function addFormat(ranges: Excel.RangeAreas, severity: Severity): Excel.ConditionalFormat {
  const format = ranges.conditionalFormats.add("Custom");
  format.custom.rule.formula = `=${markFormula(severity)}`;
  format.custom.format.fill.color = `#${MARK_FILLS[severity]}`;
  format.load("id");
  // Excel adds at the top. Once its priority is set, a format is reached through this object no more: it comes last.
  format.priority = -1;
  return format;
}

/** The blocks in lists that Excel takes as addresses. */
function listsOf(marks: readonly CellMark[]): readonly (readonly RangeAddress[])[] {
  const lists: RangeAddress[][] = [];
  let length = LIST_LENGTH;
  for (const { range } of marks) {
    const more = rangeName(range).length + 1;
    if (length + more > LIST_LENGTH) {
      lists.push([]);
      length = 0;
    }
    lists.at(-1)!.push(range);
    length += more;
  }
  return lists;
}
