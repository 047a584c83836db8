import type { RangeAddress } from "../grid/address";
import type { IdentityKey, SopProfile } from "../templates/sop-profile";
import { labelMatcher } from "./label-text";
import type { SheetCells, TextBlock } from "./sheet-cells";

export type IdentityLabel = {
  readonly key: IdentityKey;
  readonly range: RangeAddress;
  /** The label as the sheet writes it. */
  readonly text: string;
  /** What stands in the label's own cell behind it: `Nomor SOP : 060/1`. */
  readonly inline: string;
  /** Other labels stand in the same cell, so its value is there and nowhere else. */
  readonly isShared?: true;
};

/** The labels of one SOP that stand together on a sheet, row by row. */
export type IdentityBlock = { readonly labels: readonly IdentityLabel[] };

/** Rows that a block may use: it ends where a table or the next block begins. */
export type BlockLimits = {
  readonly top: number;
  readonly bottom: number;
  /** First column of its SOP, where several stand side by side. */
  readonly left?: number;
};

/** Labels that stand once in a block: a second one begins the next SOP. */
export const HEADS: readonly IdentityKey[] = ["nomorSop", "namaSop"];

/** Before a label: `1.`, `a)`, `IV.`; a word such as `No.` stays, it has a letter more. */
const ENUMERATOR = /^(?:\d{1,2}|[A-Za-z]|[IVX]{2,4})[.)]\s+/;

/** Between a label and its value in one cell where no colon is: a tab, several blanks, an equals sign. */
const WIDE_GAP = /\t| {2,}|\s*=/;
const BEFORE_VALUE = /^[\s:=]+/;

export type IdentityFinder = (cells: SheetCells) => readonly IdentityLabel[];

/** Makes a finder of identity labels for one form. */
export function identityFinder(profile: SopProfile): IdentityFinder {
  const match = labelMatcher<IdentityKey>(profile.identity);
  return (cells) =>
    cells.filled.flatMap((block) => {
      const several = labelsInside(block, match);
      if (several.length > 1) return several;
      const label = labelOf(block, match);
      return label ? [label] : [];
    });
}

/** The labels of a cell that holds several, a line each with its colon: the text up to the next one is the value. */
function labelsInside(
  { range, text }: TextBlock,
  match: (text: string) => IdentityKey | null,
): readonly IdentityLabel[] {
  const labels: IdentityLabel[] = [];
  for (const line of text.split("\n")) {
    const colon = line.indexOf(":");
    const label = line.slice(0, Math.max(0, colon)).trim();
    const key = match(label);
    const last = labels.at(-1);
    if (key) {
      const inline = line.slice(colon + 1).trim();
      labels.push({ key, range, text: label, inline, isShared: true });
    } else if (last) {
      labels[labels.length - 1] = { ...last, inline: `${last.inline}\n${line}`.trim() };
    }
  }
  return labels;
}

function labelOf(
  { range, text }: TextBlock,
  match: (text: string) => IdentityKey | null,
): IdentityLabel | null {
  const bare = text.replace(ENUMERATOR, "");
  const whole = match(bare);
  if (whole) return { key: whole, range, text: bare, inline: "" };
  for (const end of [bare.indexOf(":"), bare.indexOf("\n"), bare.search(WIDE_GAP)]) {
    const label = bare.slice(0, Math.max(0, end)).trim();
    const key = match(label);
    if (key) {
      const inline = bare.slice(end).replace(BEFORE_VALUE, "").trim();
      return { key, range, text: label, inline };
    }
  }
  return null;
}

/** Splits the labels of a sheet, row by row, into blocks. */
export function identityBlocks(labels: readonly IdentityLabel[]): readonly IdentityBlock[] {
  const blocks: IdentityLabel[][] = [];
  for (const label of labels) {
    const current = blocks.at(-1);
    const known = current?.some(({ key }) => key === label.key) ?? false;
    const begins = !current || (known && HEADS.includes(label.key));
    if (begins) blocks.push([label]);
    // A label word that stands a second time is text of another field.
    else if (!known) current.push(label);
  }
  return blocks.map((block) => ({ labels: block }));
}
