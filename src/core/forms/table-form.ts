import type { CellLook, NewSheet } from "../sheet-commands";
import { block, type FormBlock, type FormPart, sheetOf } from "./form-draft";
import { MARGINS, PAPERS, type Paper, roomOn } from "./paper";
import { heightOf } from "./text-height";

export type TableColumn = {
  readonly head: string;
  /** Share of the width of the page. */
  readonly share: number;
  readonly look?: CellLook;
};

/** A form that is a heading, a few lines with a label, a table, and an official who signs. */
export type TableForm = {
  readonly title: readonly string[];
  /** Label and value above the table. */
  readonly facts: readonly (readonly [string, string])[];
  readonly columns: readonly TableColumn[];
  /** Numbers are written as numbers. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Numbers 1, 2, 3 … below the heads. */
  readonly indexRow?: boolean;
  /** Lines of the official at the right foot; none when empty. */
  readonly official?: readonly string[];
  readonly landscape: boolean;
  /** How many times as wide as a page; it is printed that much smaller. 1 when not said. */
  readonly wide?: number;
};

const SIZE = 10;
const TITLE: CellLook = { bold: true, size: 13, align: "center", vertical: "center" };
const HEAD: CellLook = {
  bold: true,
  size: SIZE,
  border: true,
  align: "center",
  vertical: "center",
  wrap: true,
  fill: "F2F2F2",
};
const CELL: CellLook = { size: SIZE, border: true, vertical: "top", wrap: true };
const PLAIN: CellLook = { size: SIZE, vertical: "center" };
const CENTRED: CellLook = { ...PLAIN, align: "center" };
const LEAST_ROW = 24;
const LINE = 18;

/** Prints on one page's width, the heads on each page. */
export function tableForm(form: TableForm, paper: Paper): NewSheet {
  const room = roomOn(paper, form.landscape).width * (form.wide ?? 1);
  const total = form.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = form.columns.map(({ share }) => Math.floor((room * share) / total));
  const right = widths.length - 1;
  const title = titlePart(form.title, right);
  const facts = factsPart(form.facts, form.title.length + 1, right);
  const top = form.title.length + 1 + (form.facts.length > 0 ? form.facts.length + 1 : 0);
  const table = bodyPart(form, top, widths);
  const end = top + (form.indexRow ? 1 : 0) + form.rows.length;
  const official = officialPart(form.official ?? [], end + 2, right);
  return sheetOf([title, facts, table, official], widths, {
    paperSize: PAPERS[paper].number,
    landscape: form.landscape,
    fitToWidth: true,
    margins: MARGINS,
    printArea: {
      top: 0,
      left: 0,
      bottom: Math.max(end, ...official.blocks.map(({ range }) => range.bottom)),
      right,
    },
    titleRows: { first: top, last: top },
    rowBreaks: [],
  });
}

const titlePart = (lines: readonly string[], right: number): FormPart => ({
  blocks: lines.map((line, row) => block(row, 0, row, right, line, TITLE)),
  heights: new Map(lines.map((_, row) => [row, 22])),
});

function factsPart(facts: TableForm["facts"], top: number, right: number): FormPart {
  const label = right > 2 ? 1 : 0;
  return {
    blocks: facts.flatMap(([name, value], i) => [
      block(top + i, 0, top + i, label, name, PLAIN),
      block(top + i, label + 1, top + i, right, value === "" ? null : `: ${value}`, PLAIN),
    ]),
    heights: new Map(facts.map((_, i) => [top + i, LINE])),
  };
}

function bodyPart(
  { columns, rows, indexRow = false }: TableForm,
  top: number,
  widths: readonly number[],
): FormPart {
  const first = top + 1 + (indexRow ? 1 : 0);
  const heights = new Map<number, number>([[top, 32]]);
  const heads = columns.map(({ head }, column) => block(top, column, top, column, head, HEAD));
  const index: readonly FormBlock[] = indexRow
    ? columns.map((_, column) =>
        block(top + 1, column, top + 1, column, column + 1, { ...HEAD, bold: false, size: 8 }),
      )
    : [];
  const body = rows.flatMap((cells, i) => {
    const needed = columns.map((_, column) =>
      heightOf(String(cells[column] ?? ""), widths[column]!, SIZE),
    );
    heights.set(first + i, Math.max(LEAST_ROW, ...needed));
    return columns.map(({ look }, column) =>
      block(first + i, column, first + i, column, cellValue(cells[column] ?? ""), {
        ...CELL,
        ...look,
      }),
    );
  });
  return { blocks: [...heads, ...index, ...body], heights };
}

const cellValue = (value: string | number): string | number =>
  typeof value === "string" && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : value;

/** Place and date, office, room to sign, name and number, over the right columns. */
function officialPart(lines: readonly string[], top: number, right: number): FormPart {
  const left = Math.max(0, right - Math.max(1, Math.floor(right / 3)));
  return {
    blocks: lines.flatMap((line, i) =>
      line === "" ? [] : [block(top + i, left, top + i, right, line, CENTRED)],
    ),
    heights: new Map(lines.map((_, i) => [top + i, LINE])),
  };
}
