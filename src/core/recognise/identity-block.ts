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

export type IdentityFinder = (cells: SheetCells) => readonly IdentityLabel[];

/** Makes a finder of identity labels for one form. */
export function identityFinder(profile: SopProfile): IdentityFinder {
  const match = labelMatcher<IdentityKey>(profile.identity);
  return (cells) =>
    cells.filled.flatMap((block) => {
      const label = labelOf(block, match);
      return label ? [label] : [];
    });
}

function labelOf(
  { range, text }: TextBlock,
  match: (text: string) => IdentityKey | null,
): IdentityLabel | null {
  const bare = text.replace(ENUMERATOR, "");
  const whole = match(bare);
  if (whole) return { key: whole, range, text: bare, inline: "" };
  for (const end of [bare.indexOf(":"), bare.indexOf("\n")]) {
    const label = bare.slice(0, Math.max(0, end));
    const key = match(label);
    if (key) return { key, range, text: label, inline: bare.slice(end + 1).trim() };
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
