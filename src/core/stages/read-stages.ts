import type { Field } from "../document/sop-document";
import type { Origin } from "../grid/address";
import { cellAt, type GridSnapshot } from "../grid/grid-snapshot";
import { type CalendarDate, compareDates, dateOfSerial, readDate } from "../language/dates";
import { makeField } from "../recognise/identity-text";
import { labelMatcher, normaliseLabel } from "../recognise/label-text";
import { originOf, type SheetCells, sheetCells } from "../recognise/sheet-cells";
import { type StageSet, stagesNamed } from "./stage-set";
import { STAGE_SETS, type StageKey, type StageSetId } from "./stage-sets";
import { readState, type StageState } from "./stage-state";

export type StageRow = {
  readonly stage: StageKey;
  readonly origin: Origin;
  readonly date: { readonly field: Field; readonly date: CalendarDate | null };
  /** Text is "" where nothing is written yet. */
  readonly evidence: Field;
  /** Who took part. */
  readonly people: Field;
  /** How far it has come; null where the sheet does not say. */
  readonly state: { readonly field: Field; readonly state: StageState | null };
};

/** The stages of one service, SOP or unit, as a sheet keeps them. */
export type StagesSheet = {
  readonly kind: "tahapan";
  readonly sheet: string;
  readonly set: StageSetId;
  /** What went through the stages, as written above the table; "" when it is not named. */
  readonly subject: string;
  readonly range: Origin;
  readonly rows: readonly StageRow[];
};

type Column = "stage" | "date" | "evidence" | "people" | "state";

const match = labelMatcher<Column>({
  stage: ["Tahapan", "Tahap", "Tahapan SP", "Tahapan Standar Pelayanan", "Tahapan SOP", "Kegiatan"],
  date: ["Tanggal", "Tgl", "Waktu Pelaksanaan", "Tanggal Pelaksanaan"],
  evidence: ["Bukti", "Bukti Dukung", "Dokumen", "Dokumen Bukti", "Output"],
  people: ["Peserta", "Hadir", "Yang Hadir", "Pihak yang Hadir", "Unsur yang Hadir", "Pihak"],
  state: ["Keadaan", "Status", "Progres", "Perkembangan"],
});

/** A table of stages has at least this many rows that name one. */
const FEWEST = 3;

/** Reads the table of stages of a sheet; null when it has none. */
export function readStages(snapshot: GridSnapshot): StagesSheet | null {
  const cells = sheetCells(snapshot);
  for (let row = 0; row <= cells.lastRow; row++) {
    const columns = headAt(cells, row);
    if (!columns) continue;
    const readings = STAGE_SETS.map((set) => ({ set, found: rowsBelow(cells, row, columns, set) }));
    const best = readings.reduce((a, b) => (b.found.length > a.found.length ? b : a));
    if (best.found.length < FEWEST) continue;
    const values = Object.values(columns);
    return {
      kind: "tahapan",
      sheet: cells.sheet,
      set: best.set.id,
      subject: subjectAbove(cells, row, best.set.subject.written),
      range: originOf(cells, {
        top: row,
        left: Math.min(...values),
        bottom: Math.max(...best.found.map(({ bottom }) => bottom)),
        right: Math.max(...values),
      }),
      rows: inOrder(
        best.set,
        best.found.flatMap(({ rows }) => rows),
      ),
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

type SheetRow = { readonly bottom: number; readonly rows: readonly StageRow[] };

/** The rows that name stages of a set which no row above has named. */
function rowsBelow(
  cells: SheetCells,
  head: number,
  columns: Columns,
  set: StageSet<StageKey>,
): readonly SheetRow[] {
  const found: SheetRow[] = [];
  // The first row of a stage counts: what is below it are its details.
  const seen = new Set<StageKey>();
  for (let row = head + 1; row <= cells.lastRow; row++) {
    const name = cells.blockAt(row, columns.stage);
    if (name.range.top !== row) continue;
    const stages = stagesNamed(set, name.text).filter(({ key }) => !seen.has(key));
    if (stages.length === 0) continue;
    const fieldIn = (column: number | undefined): Field => {
      const block = column === undefined ? null : cells.blockAt(row, column);
      return block && block.text !== ""
        ? makeField(cells.sheet, [block])
        : { text: "", items: [], origin: originOf(cells, (block ?? name).range) };
    };
    const state = fieldIn(columns.state);
    const rows = stages.map(({ key, repeatsAfter }): StageRow => {
      seen.add(key);
      return {
        stage: key,
        origin: originOf(cells, name.range),
        date: dateIn(cells, row, columns.date, repeatsAfter !== undefined),
        evidence: fieldIn(columns.evidence),
        people: fieldIn(columns.people),
        state: { field: state, state: readState(state.text) },
      };
    });
    found.push({ bottom: name.range.bottom, rows });
  }
  return found;
}

const inOrder = ({ stages }: StageSet<StageKey>, rows: readonly StageRow[]): readonly StageRow[] =>
  stages.flatMap(({ key }) => rows.filter(({ stage }) => stage === key));

/** A date of a cell; of several, one a line, the last that a repeated stage was done, else the first. */
function dateIn(
  cells: SheetCells,
  row: number,
  column: number,
  isRepeated: boolean,
): StageRow["date"] {
  const block = cells.blockAt(row, column);
  const field = makeField(cells.sheet, [block]);
  const value = cellAt(cells.snapshot, block.range.top, block.range.left)?.value;
  if (typeof value === "number") return { field, date: dateOfSerial(value) };
  const dates = block.text.split("\n").flatMap((line) => {
    const read = readDate(line);
    return read.kind === "date" ? [read.date] : [];
  });
  const date = (isRepeated ? dates.sort(compareDates).at(-1) : dates[0]) ?? null;
  return { field, date };
}

function subjectAbove(cells: SheetCells, row: number, written: RegExp): string {
  for (const { text, range } of cells.filled.filter((block) => block.range.bottom < row)) {
    const [, inline] = written.exec(text) ?? [];
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
