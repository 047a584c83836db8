import type { Field } from "../document/sop-document";
import type { Origin } from "../grid/address";
import { cellAt, type GridSnapshot } from "../grid/grid-snapshot";
import { type CalendarDate, dateOfSerial, readDate } from "../language/dates";
import { makeField } from "../recognise/identity-text";
import { labelMatcher, normaliseLabel } from "../recognise/label-text";
import { originOf, type SheetCells, sheetCells } from "../recognise/sheet-cells";
import { SP_STAGES, type SpStage, stageNamed } from "./sp-stages";

export type StageRow = {
  readonly stage: SpStage;
  readonly origin: Origin;
  readonly date: { readonly field: Field; readonly date: CalendarDate | null };
  /** Text is "" where nothing is written yet. */
  readonly evidence: Field;
  /** Who took part. */
  readonly people: Field;
};

/** The stages of one service, as a sheet keeps them. */
export type StagesSheet = {
  readonly kind: "tahapan";
  readonly sheet: string;
  /** The service, as written above the table; "" when it is not named. */
  readonly service: string;
  readonly range: Origin;
  readonly rows: readonly StageRow[];
};

type Column = "stage" | "date" | "evidence" | "people";

const match = labelMatcher<Column>({
  stage: ["Tahapan", "Tahap", "Tahapan SP", "Tahapan Standar Pelayanan", "Kegiatan"],
  date: ["Tanggal", "Tgl", "Waktu Pelaksanaan", "Tanggal Pelaksanaan"],
  evidence: ["Bukti", "Bukti Dukung", "Dokumen", "Dokumen Bukti", "Output"],
  people: ["Peserta", "Hadir", "Yang Hadir", "Pihak yang Hadir", "Unsur yang Hadir", "Pihak"],
});

const SERVICE = /^(?:jenis\s+|nama\s+)?(?:layanan|pelayanan)\s*:?\s*(.*)$/i;
/** A table of stages names at least these many of the six. */
const FEWEST = 3;

/** Reads the table of stages of a sheet; null when it has none. */
export function readStages(snapshot: GridSnapshot): StagesSheet | null {
  const cells = sheetCells(snapshot);
  for (let row = 0; row <= cells.lastRow; row++) {
    const columns = headAt(cells, row);
    if (!columns) continue;
    const rows = rowsBelow(cells, row, columns);
    if (rows.length < FEWEST) continue;
    const values = Object.values(columns);
    return {
      kind: "tahapan",
      sheet: cells.sheet,
      service: serviceAbove(cells, row),
      range: originOf(cells, {
        top: row,
        left: Math.min(...values),
        bottom: rows.at(-1)!.origin.range.bottom,
        right: Math.max(...values),
      }),
      rows,
    };
  }
  return null;
}

type Columns = { readonly stage: number; readonly date: number } & Partial<Record<Column, number>>;

function headAt(cells: SheetCells, row: number): Columns | null {
  const found: Partial<Record<Column, number>> = {};
  for (const { text, range } of cells.blocksIn(row, 0, cells.lastColumn)) {
    const key = range.top === row ? match(text) : null;
    if (key && found[key] === undefined) found[key] = range.left;
  }
  const { stage, date } = found;
  return stage !== undefined && date !== undefined ? { ...found, stage, date } : null;
}

function rowsBelow(cells: SheetCells, head: number, columns: Columns): readonly StageRow[] {
  const rows = new Map<SpStage, StageRow>();
  for (let row = head + 1; row <= cells.lastRow; row++) {
    const name = cells.blockAt(row, columns.stage);
    const stage = name.range.top === row ? stageNamed(name.text) : null;
    // The first row of a stage counts: what is below it are its details.
    if (!stage || rows.has(stage)) continue;
    const fieldIn = (column: number | undefined): Field => {
      if (column === undefined) return { text: "", items: [], origin: originOf(cells, name.range) };
      const block = cells.blockAt(row, column);
      return block.text === ""
        ? { text: "", items: [], origin: originOf(cells, block.range) }
        : makeField(cells.sheet, [block]);
    };
    rows.set(stage, {
      stage,
      origin: originOf(cells, name.range),
      date: dateIn(cells, row, columns.date),
      evidence: fieldIn(columns.evidence),
      people: fieldIn(columns.people),
    });
  }
  return SP_STAGES.flatMap((stage) => rows.get(stage) ?? []);
}

function dateIn(cells: SheetCells, row: number, column: number): StageRow["date"] {
  const block = cells.blockAt(row, column);
  const field = makeField(cells.sheet, [block]);
  const value = cellAt(cells.snapshot, block.range.top, block.range.left)?.value;
  if (typeof value === "number") return { field, date: dateOfSerial(value) };
  const read = readDate(block.text);
  return { field, date: read.kind === "date" ? read.date : null };
}

function serviceAbove(cells: SheetCells, row: number): string {
  for (const { text, range } of cells.filled.filter((block) => block.range.bottom < row)) {
    const [, inline] = SERVICE.exec(text) ?? [];
    if (inline === undefined || /^standar\b|^tahapan\b/.test(normaliseLabel(text))) continue;
    if (inline !== "" && text.includes(":")) return inline;
    const beside = cells
      .blocksIn(range.top, range.right + 1, cells.lastColumn)
      .map((block) => block.text.replace(/^:\s*/, ""))
      .find((value) => value !== "");
    if (inline === "" && beside) return beside;
  }
  return "";
}
