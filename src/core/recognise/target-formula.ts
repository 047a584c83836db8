import { type CellAddress, cellName, parseCellName } from "../grid/address";
import type { SnapshotCell } from "../grid/grid-snapshot";

/** Stands in the text of a helper cell where its formula refers to a cell. */
export const REFERENCE_MARK = "\uFFFC";

/** Content of a helper cell: typed text, with a mark for each cell its formula refers to. */
export type TargetText = {
  readonly text: string;
  /** The cells behind the marks, in order; null where the reference leads off this sheet or to a deleted cell. */
  readonly references: readonly { readonly name: string; readonly cell: CellAddress | null }[];
};

/** What a person sees where the mark stands. */
export const shownTarget = ({ text, references }: TargetText): string => {
  let next = 0;
  return text.replaceAll(REFERENCE_MARK, () => references[next++]?.name ?? REFERENCE_MARK);
};

/** Reads a helper cell. A formula that is no plain concatenation counts by the text it shows. */
export function targetText(cell: SnapshotCell | undefined, sheet: string): TargetText {
  if (!cell) return { text: "", references: [] };
  const parts = cell.formula === null ? null : concatenation(cell.formula, sheet);
  if (parts) return parts;
  const typed = typeof cell.value === "number" ? String(cell.value) : cell.text.trim();
  return typed === "#REF!"
    ? { text: REFERENCE_MARK, references: [{ name: typed, cell: null }] }
    : { text: typed, references: [] };
}

const PART =
  /\s*\+?(?:"(?<literal>(?:[^"]|"")*)"|(?:(?<sheet>'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?<cell>\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(:])|#REF!)|(?<number>\d+))\s*(?<next>&|$)/uy;

/** `=$A$14&"; "&$A$17` as text and cells; null when the formula is anything else. */
export function concatenation(formula: string, sheet: string): TargetText | null {
  if (!formula.startsWith("=")) return null;
  let text = "";
  const references: TargetText["references"][number][] = [];
  PART.lastIndex = 1;
  for (;;) {
    const groups = PART.exec(formula)?.groups;
    if (!groups) return null;
    if (groups.cell !== undefined) {
      text += REFERENCE_MARK;
      references.push(reference(groups.cell, groups.sheet, sheet));
    } else {
      text += groups.literal?.replaceAll('""', '"') ?? groups.number ?? "";
    }
    if (groups.next === "") return { text, references };
    if (PART.lastIndex >= formula.length) return null;
  }
}

function reference(
  cell: string,
  prefix: string | undefined,
  sheet: string,
): TargetText["references"][number] {
  const address = parseCellName(cell);
  if (!address) return { name: cell, cell: null };
  const other = prefix?.replace(/^'|'$/g, "").replaceAll("''", "'");
  if (other === undefined || other.toLowerCase() === sheet.toLowerCase()) {
    return { name: cellName(address.row, address.column), cell: address };
  }
  return { name: `${prefix}!${cell}`, cell: null };
}
