import type { CellLook } from "../sheet-commands";
import type { IdentityKey, SopProfile } from "../templates/sop-profile";
import { block, type FormBlock, type FormPart, ROW_HEIGHT } from "./form-draft";
import type { IdentityTexts } from "./sop-form-content";
import { heightOf } from "./text-height";

/** The two halves of the block: columns and widths in points. */
export type IdentityColumns = {
  /** Last column of the left half. */
  readonly middle: number;
  /** Last column of the labels of the right half. */
  readonly label: number;
  readonly right: number;
  readonly widths: readonly number[];
  /** Height of the page that the block has for itself, points. */
  readonly page: number;
};

const HEAD: readonly IdentityKey[] = [
  "nomorSop",
  "tanggalPembuatan",
  "tanggalRevisi",
  "tanggalEfektif",
  "disahkanOleh",
  "namaSop",
];

/** Sections in pairs, left and right. */
const SECTIONS: readonly (readonly [IdentityKey, IdentityKey])[] = [
  ["dasarHukum", "kualifikasi"],
  ["keterkaitan", "peralatan"],
  ["peringatan", "pencatatan"],
];

const SIZE = 10;
const LABEL: CellLook = { bold: true, size: SIZE, border: true, vertical: "center", wrap: true };
const VALUE: CellLook = { size: SIZE, border: true, vertical: "center", wrap: true };
const SECTION: CellLook = { ...LABEL, fill: "F2F2F2" };
const LIST: CellLook = { size: SIZE, border: true, vertical: "top", wrap: true };
const OFFICE: CellLook = {
  bold: true,
  size: 12,
  border: true,
  align: "center",
  vertical: "center",
  wrap: true,
};

const HEIGHTS: Readonly<Partial<Record<IdentityKey, number>>> = { disahkanOleh: 96, namaSop: 32 };
const LINE = 22;
/** Least height of an empty section, points: room to write two items. */
const LEAST_SECTION = 44;
/** A section becomes no higher to fill the page, points. */
const ROOMY_SECTION = 96;

/** The identity block from row 0 on; `bottom` is its last row. */
export function sopIdentityPart(
  profile: SopProfile,
  texts: IdentityTexts,
  { middle, label, right, widths, page }: IdentityColumns,
): FormPart & { readonly bottom: number } {
  const width = (from: number, to: number): number =>
    widths.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
  const name = (key: IdentityKey): string => profile.identity[key][0];
  const heights = new Map<number, number>();
  const blocks: FormBlock[] = [
    block(0, 0, HEAD.length - 1, middle, texts.unit ?? null, OFFICE),
    ...HEAD.flatMap((key, row) => {
      const text = texts[key] ?? "";
      const look = key === "disahkanOleh" ? { ...VALUE, align: "center" as const } : VALUE;
      const bold = key === "namaSop" ? { ...look, bold: true } : look;
      heights.set(
        row,
        Math.max(
          HEIGHTS[key] ?? LINE,
          heightOf(name(key), width(middle + 1, label), SIZE),
          heightOf(text, width(label + 1, right), SIZE),
        ),
      );
      return [
        block(row, middle + 1, row, label, name(key), LABEL),
        block(row, label + 1, row, right, text, bold),
      ];
    }),
    ...SECTIONS.flatMap(([first, second], pair) => {
      const row = HEAD.length + pair * 2;
      heights.set(row, LINE);
      heights.set(
        row + 1,
        Math.max(
          LEAST_SECTION,
          heightOf(texts[first] ?? "", width(0, middle), SIZE),
          heightOf(texts[second] ?? "", width(middle + 1, right), SIZE),
        ),
      );
      return [
        block(row, 0, row, middle, name(first), SECTION),
        block(row, middle + 1, row, right, name(second), SECTION),
        block(row + 1, 0, row + 1, middle, texts[first] ?? null, LIST),
        block(row + 1, middle + 1, row + 1, right, texts[second] ?? null, LIST),
      ];
    }),
  ];
  const used = [...heights.values()].reduce((sum, one) => sum + one, 0);
  // An empty row follows on the same page.
  const spare = Math.max(0, page - used - ROW_HEIGHT) / SECTIONS.length;
  SECTIONS.forEach((_, pair) => {
    const row = HEAD.length + pair * 2 + 1;
    const height = heights.get(row)!;
    heights.set(row, Math.max(height, Math.min(ROOMY_SECTION, Math.floor(height + spare))));
  });
  return { blocks, heights, bottom: HEAD.length + SECTIONS.length * 2 - 1 };
}
