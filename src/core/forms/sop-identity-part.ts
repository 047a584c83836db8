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
  /** How much larger the sheet is than its print: the block is written so much larger. */
  readonly enlarged: number;
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

/** Sizes on a page that is printed as large as the sheet, points. */
const TEXT = 10;
const OFFICE = 12;
const HEIGHTS: Readonly<Partial<Record<IdentityKey, number>>> = { disahkanOleh: 96, namaSop: 32 };
const LINE = 22;
/** Least height of an empty section: room to write two items. */
const LEAST_SECTION = 44;
/** A section becomes no higher to fill the page. */
const ROOMY_SECTION = 96;

const looksOf = (size: number, office: number) => {
  const text: CellLook = { size, border: true, vertical: "center", wrap: true };
  const label: CellLook = { ...text, bold: true };
  return {
    label,
    value: text,
    section: { ...label, fill: "F2F2F2" },
    list: { ...text, vertical: "top" },
    signer: { ...text, align: "center" },
    office: { ...label, size: office, align: "center" },
  } as const satisfies Readonly<Record<string, CellLook>>;
};

/** The identity block from row 0 on; `bottom` is its last row. */
export function sopIdentityPart(
  profile: SopProfile,
  texts: IdentityTexts,
  { middle, label, right, widths, page, enlarged }: IdentityColumns,
): FormPart & { readonly bottom: number } {
  const width = (from: number, to: number): number =>
    widths.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
  const name = (key: IdentityKey): string => profile.identity[key][0];
  const scaled = (points: number): number => Math.round(points * enlarged);
  const size = scaled(TEXT);
  const looks = looksOf(size, scaled(OFFICE));
  const valueLook = (key: IdentityKey): CellLook =>
    key === "disahkanOleh" ? looks.signer : key === "namaSop" ? looks.label : looks.value;
  const heights = new Map<number, number>();
  const blocks: FormBlock[] = [
    block(0, 0, HEAD.length - 1, middle, texts.unit ?? null, looks.office),
    ...HEAD.flatMap((key, row) => {
      const text = texts[key] ?? "";
      heights.set(
        row,
        Math.max(
          scaled(HEIGHTS[key] ?? LINE),
          heightOf(name(key), width(middle + 1, label), size),
          heightOf(text, width(label + 1, right), size),
        ),
      );
      return [
        block(row, middle + 1, row, label, name(key), looks.label),
        block(row, label + 1, row, right, text, valueLook(key)),
      ];
    }),
    ...SECTIONS.flatMap(([first, second], pair) => {
      const row = HEAD.length + pair * 2;
      heights.set(row, scaled(LINE));
      heights.set(
        row + 1,
        Math.max(
          scaled(LEAST_SECTION),
          heightOf(texts[first] ?? "", width(0, middle), size),
          heightOf(texts[second] ?? "", width(middle + 1, right), size),
        ),
      );
      return [
        block(row, 0, row, middle, name(first), looks.section),
        block(row, middle + 1, row, right, name(second), looks.section),
        block(row + 1, 0, row + 1, middle, texts[first] ?? null, looks.list),
        block(row + 1, middle + 1, row + 1, right, texts[second] ?? null, looks.list),
      ];
    }),
  ];
  const used = [...heights.values()].reduce((sum, one) => sum + one, 0);
  // An empty row follows on the same page.
  const spare = Math.max(0, page - used - ROW_HEIGHT) / SECTIONS.length;
  SECTIONS.forEach((_, pair) => {
    const row = HEAD.length + pair * 2 + 1;
    const height = heights.get(row)!;
    heights.set(row, Math.max(height, Math.min(scaled(ROOMY_SECTION), Math.floor(height + spare))));
  });
  return { blocks, heights, bottom: HEAD.length + SECTIONS.length * 2 - 1 };
}
