import {
  COMPONENT_KEYS,
  type ComponentKey,
  DELIVERY_COMPONENTS,
  isDelivery,
} from "../document/sp-components";
import type { CellLook, NewSheet } from "../sheet-commands";
import { block, type FormBlock, sheetOf } from "./form-draft";
import { MARGINS, PAPERS, type Paper, roomOn } from "./paper";
import type { SpFormContent, SpFormRow } from "./sp-form-content";
import { heightOf } from "./text-height";

export type SpFormOptions = { readonly paper: Paper };

/** Widths of the columns before Uraian, points. */
const NO = 30;
const KOMPONEN = 138;
const SIZE = 10;
const LEAST_ROW = 30;
/** Excel makes no row higher. */
const HIGHEST_ROW = 409;

const TITLE: CellLook = { bold: true, size: 13, align: "center", vertical: "center", wrap: true };
const NAME: CellLook = { size: SIZE, vertical: "center", wrap: true };
const HEAD: CellLook = {
  bold: true,
  size: SIZE,
  border: true,
  align: "center",
  vertical: "center",
  fill: "F2F2F2",
};
const SECTION: CellLook = { bold: true, size: SIZE, border: true, vertical: "center" };
const LABEL: CellLook = { size: SIZE, border: true, vertical: "top", wrap: true };
const NUMBER: CellLook = { ...LABEL, align: "center" };

/** Words of the form; the sheet is Indonesian in every language of the pane. */
const WORDS = {
  heading: "STANDAR PELAYANAN",
  service: "Jenis Pelayanan",
  unit: "Unit Penyelenggara",
  columns: ["NO", "KOMPONEN", "URAIAN"],
  delivery: "A. Penyampaian Pelayanan (Service Delivery)",
  management: "B. Pengelolaan Pelayanan di Internal Organisasi (Manufacturing)",
  free: "Tidak dipungut biaya",
  feeTitle: "Biaya/Tarif",
  fee: "Pilih, atau tulis jumlah rupiah dan peraturannya.",
} as const;

const HEAD_ROW = 4;

/**
 * A form of one Standar Pelayanan, print-ready: upright, one page wide, the head of the table on every page. Fourteen
 * components in the order of PermenPANRB 15/2014 are parted into A and B as the regulation parts them.
 */
export function spForm({ title, unit, rows }: SpFormContent, { paper }: SpFormOptions): NewSheet {
  const uraian = roomOn(paper, false).width - NO - KOMPONEN;
  const body = bodyRows(rows);
  const heights = new Map<number, number>([
    [0, 26],
    [1, Math.max(18, heightOf(unit, uraian, SIZE))],
    [2, Math.max(18, heightOf(title, uraian, SIZE))],
    [HEAD_ROW, 22],
    ...body.map(({ row }, i) => [HEAD_ROW + 1 + i, row ? rowHeight(row, uraian) : 20] as const),
  ]);
  const fee = body.findIndex(({ row }) => row?.key === "biaya");
  const last = HEAD_ROW + body.length;
  const blocks: readonly FormBlock[] = [
    block(0, 0, 0, 2, WORDS.heading, TITLE),
    ...named(1, WORDS.unit, unit),
    ...named(2, WORDS.service, title),
    ...WORDS.columns.map((word, i) => block(HEAD_ROW, i, HEAD_ROW, i, word, HEAD)),
    ...body.flatMap((one, i) => bodyBlocks(one, HEAD_ROW + 1 + i)),
  ];
  const feeRow = HEAD_ROW + 1 + fee;
  const choices = [
    {
      range: { top: feeRow, left: 2, bottom: feeRow, right: 2 },
      options: [WORDS.free],
      prompt: { title: WORDS.feeTitle, text: WORDS.fee },
      strict: false,
    },
  ];
  return sheetOf(
    [{ blocks, heights, ...(fee === -1 ? {} : { choices }) }],
    [NO, KOMPONEN, uraian],
    {
      paperSize: PAPERS[paper].number,
      landscape: false,
      fitToWidth: true,
      margins: MARGINS,
      printArea: { top: 0, left: 0, bottom: last, right: 2 },
      titleRows: { first: HEAD_ROW, last: HEAD_ROW },
      rowBreaks: [],
    },
  );
}

/** A row of the table, or the heading of a part. */
type BodyRow =
  | { readonly row: SpFormRow; readonly number: number }
  | { readonly row: null; readonly heading: string };

function bodyRows(rows: readonly SpFormRow[]): readonly BodyRow[] {
  const isWhole =
    COMPONENT_KEYS.join() ===
    rows
      .map(({ key }) => key)
      .filter((key): key is ComponentKey => key !== null)
      .join();
  if (!isWhole) return rows.map((row, i) => ({ row, number: i + 1 }));
  const isFirstPart = ({ key }: SpFormRow): boolean => key !== null && isDelivery(key);
  const number = (row: SpFormRow, i: number): BodyRow => ({ row, number: i + 1 });
  return [
    { row: null, heading: WORDS.delivery },
    ...rows.slice(0, DELIVERY_COMPONENTS.length).map(number),
    { row: null, heading: WORDS.management },
    ...rows.filter((row) => !isFirstPart(row)).map(number),
  ];
}

const rowHeight = ({ label, text }: SpFormRow, uraian: number): number =>
  Math.min(
    HIGHEST_ROW,
    Math.max(LEAST_ROW, heightOf(label, KOMPONEN, SIZE), heightOf(String(text), uraian, SIZE)),
  );

const named = (row: number, label: string, text: string): readonly FormBlock[] => [
  block(row, 0, row, 1, label, { ...NAME, bold: true }),
  block(row, 2, row, 2, text, NAME),
];

function bodyBlocks(one: BodyRow, at: number): readonly FormBlock[] {
  if (one.row === null) return [block(at, 0, at, 2, one.heading, SECTION)];
  const { label, text } = one.row;
  return [
    block(at, 0, at, 0, one.number, NUMBER),
    block(at, 1, at, 1, label, LABEL),
    block(at, 2, at, 2, text, { ...LABEL, align: "left" }),
  ];
}
