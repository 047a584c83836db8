import type {
  ActivityId,
  Pelaksana,
  PelaksanaId,
  ProcedureTable,
  ReadingProblem,
  TableHeading,
} from "../document/sop-document";
import { centre } from "../grid/geometry";
import { columnEdge, rowEdge, type SnapshotShape } from "../grid/grid-snapshot";
import type { SopProfile } from "../templates/sop-profile";
import { type ActivityRows, activityRows, type RowSymbol } from "./body-rows";
import { parseLaneCell } from "./codes";
import type { DrawnLane } from "./drawn-flow/drawn-flow";
import { flowShapesOver } from "./drawn-flow/read-drawn-flow";
import { formOf } from "./drawn-flow/shape-forms";
import { type HeaderBand, headerFinder } from "./header-band";
import { isProcedure } from "./is-procedure";
import { isWithin, normaliseLabel } from "./label-text";
import { type LaneHeader, laneHeaders } from "./lanes";
import { originOf, type SheetCells } from "./sheet-cells";

/** One procedure table as it stands on a sheet. */
export type TableReading = {
  readonly band: HeaderBand;
  readonly table: ProcedureTable;
  readonly pelaksana: readonly Pelaksana[];
  readonly lanes: readonly DrawnLane[];
  readonly rows: readonly ActivityRows[];
  readonly problems: readonly ReadingProblem[];
};

/** Where identity labels stand: a table ends above those in its columns, and a second one may begin below. */
export type LabelRows = readonly {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly startsBlock: boolean;
}[];

/** The labels that stand over or under a table, not beside it. */
const inColumns = (labels: LabelRows, { left, right }: HeaderBand): LabelRows =>
  labels.filter((label) => label.left <= right && label.right >= left);

/**
 * Every procedure table of a sheet, top to bottom.
 * @param mapped headers as a person has read them, in place of what is found there
 */
export function procedureTables(
  cells: SheetCells,
  profile: SopProfile,
  labels: LabelRows,
  mapped: readonly HeaderBand[] = [],
): readonly TableReading[] {
  const found = headerFinder(profile)(cells).filter(
    (band) =>
      !mapped.some((other) => overlaps(band, other)) &&
      isProcedure(
        cells,
        band,
        profile,
        laneHeaders(cells, band).map(({ name }) => name),
        labels.length,
      ),
  );
  const bands = [...mapped, ...found].sort((a, b) => a.top - b.top || a.left - b.left);
  const tables: TableReading[] = [];
  for (let index = 0; index < bands.length; ) {
    const band = bands[index]!;
    const repeats: HeaderBand[] = [];
    let next = index + 1;
    while (next < bands.length && isRepeat(cells, band, bands[next]!, labels)) {
      repeats.push(bands[next]!);
      next++;
    }
    const following = bands
      .slice(index + 1)
      .find((other) => !repeats.includes(other) && isBelow(other, band));
    tables.push(readTable(cells, band, repeats, lastRow(cells, band, following, labels)));
    index = next;
  }
  return tables;
}

function readTable(
  cells: SheetCells,
  band: HeaderBand,
  repeats: readonly HeaderBand[],
  limit: number,
): TableReading {
  const headers = laneHeaders(cells, band);
  const symbols = symbolsBelow(cells, band, headers, limit);
  const { rows, unread } = activityRows({
    cells,
    band,
    limit,
    skip: (row) => repeats.some(({ top, bottom }) => row >= top && row <= bottom),
    symbolIn: (row) =>
      symbols
        .filter((shape) => standsIn(cells, shape, band.lanes, row, row))
        .reduce<RowSymbol | null>((most, shape) => moreOf(most, rowSymbol(shape)), null),
  });
  const bottom = rows.at(-1)?.bottom ?? band.bottom;
  const kept = headers.filter(
    (lane) => band.chosenLanes || lane.name !== "" || holdsSymbols(cells, lane, rows, symbols),
  );
  const pelaksana = kept.map(
    (lane, index): Pelaksana => ({
      id: `p${index + 1}` as PelaksanaId,
      name: lane.name,
      group: lane.group,
      column: lane.left,
      lastColumn: lane.right,
      ...(isHidden(cells, lane) ? { hidden: true as const } : {}),
      origin: originOf(cells, lane.range),
    }),
  );
  const column = (range: { readonly left: number } | null): number | null => range?.left ?? null;
  const { columns, pelaksana: words } = band;
  return {
    band,
    rows,
    problems: unread.map((row) => unreadRow(cells, band, row)),
    pelaksana,
    lanes: pelaksana.map(({ id }, index) => ({
      id,
      left: kept[index]!.left,
      right: kept[index]!.right,
    })),
    table: {
      sheet: cells.sheet,
      header: { top: band.top, bottom: band.bottom },
      range: { top: band.top, left: band.left, bottom, right: band.right },
      columns: {
        no: column(columns.no),
        kegiatan: columns.kegiatan.left,
        kelengkapan: column(columns.kelengkapan),
        waktu: column(columns.waktu),
        output: column(columns.output),
        keterangan: column(columns.keterangan),
      },
      pelaksanaHeader: words[0] ? originOf(cells, words[0]) : null,
      headings: headingsOf(cells, columns),
      helpers: band.helpers,
    },
  };
}

const isHidden = ({ snapshot }: SheetCells, { left, right }: LaneHeader): boolean =>
  columnEdge(snapshot, right + 1) <= columnEdge(snapshot, left);

const SYMBOL_ORDER: readonly (RowSymbol | null)[] = [null, "page", "step", "capsule"];

const moreOf = (a: RowSymbol | null, b: RowSymbol): RowSymbol | null =>
  SYMBOL_ORDER.indexOf(a) > SYMBOL_ORDER.indexOf(b) ? a : b;

function rowSymbol({ geometry, text }: SnapshotShape): RowSymbol {
  const form = formOf(geometry, text);
  return form === "page" ? "page" : form === "terminator" ? "capsule" : "step";
}

/** The first text of a row that belongs to no activity. */
function unreadRow(cells: SheetCells, band: HeaderBand, row: number): ReadingProblem {
  const texts = cells.blocksIn(row, band.left, band.right).filter(({ text }) => text !== "");
  const { range, text } = texts[0]!;
  return { code: "text-unread", origin: originOf(cells, range), data: { text } };
}

const headingsOf = (cells: SheetCells, columns: HeaderBand["columns"]): readonly TableHeading[] =>
  (Object.keys(columns) as (keyof typeof columns)[]).flatMap((column) => {
    const range = columns[column];
    const text = range && cells.textAt(range.top, range.left);
    return range && text ? [{ column, text, origin: originOf(cells, range) }] : [];
  });

/** The header once more on the next page of the same SOP, not that of another SOP. */
function isRepeat(
  cells: SheetCells,
  first: HeaderBand,
  other: HeaderBand,
  labels: LabelRows,
): boolean {
  if (!isBelow(other, first)) return false;
  const between = inColumns(labels, first);
  if (
    between.some(({ row, startsBlock }) => startsBlock && row > first.bottom && row < other.top)
  ) {
    return false;
  }
  return saysTheSame(cells, first, other)
    ? !restarts(cells, first, other)
    : saysNearlyTheSame(cells, first, other) && goesOn(cells, first, other);
}

const laneNames = (cells: SheetCells, band: HeaderBand): readonly string[] =>
  laneHeaders(cells, band).map(({ name }) => name.toLowerCase());

function saysTheSame(cells: SheetCells, first: HeaderBand, other: HeaderBand): boolean {
  const shape = ({ columns }: HeaderBand): string =>
    JSON.stringify(Object.values(columns).map((range) => range?.left ?? null));
  return (
    shape(first) === shape(other) &&
    JSON.stringify(laneNames(cells, first)) === JSON.stringify(laneNames(cells, other))
  );
}

/** The header typed again by another hand: columns in the same places, some not understood, lanes spelt a bit otherwise. */
function saysNearlyTheSame(cells: SheetCells, first: HeaderBand, other: HeaderBand): boolean {
  const keys = Object.keys(first.columns) as (keyof HeaderBand["columns"])[];
  const [names, others] = [laneNames(cells, first), laneNames(cells, other)];
  return (
    keys.every((key) => {
      const [a, b] = [first.columns[key], other.columns[key]];
      return a === null || b === null || a.left === b.left;
    }) &&
    first.lanes.left === other.lanes.left &&
    names.length === others.length &&
    names.every((name, i) => isSpeltAlike(name, others[i]!))
  );
}

/** `Staf` and `Staff`; not `Staf 1` and `Staf 2`. */
const isSpeltAlike = (a: string, b: string): boolean => {
  const digits = (text: string): string => text.replace(/\D+/g, " ").trim();
  const [left, right] = [normaliseLabel(a), normaliseLabel(b)];
  return left === right || (digits(a) === digits(b) && left.length > 3 && isWithin(left, right, 1));
};

/** Numbers that people leave out where they turn the page. */
const MOST_LEFT_OUT = 2;

/** Whether the numbers below a second header go on from those above it; one may have been left out. */
function goesOn(cells: SheetCells, first: HeaderBand, other: HeaderBand): boolean {
  const column = first.columns.no?.left;
  if (column === undefined) return false;
  const whole = (top: number, bottom: number): readonly number[] =>
    cells
      .blocksDown(column, top, bottom)
      .flatMap(({ text }) =>
        /^\(?\d{1,3}[.)\s]*$/.test(text) ? [Number(/\d+/.exec(text)![0])] : [],
      );
  const above = Math.max(0, ...whole(first.bottom + 1, other.top - 1));
  const below = whole(other.bottom + 1, cells.lastRow);
  // Numbers of the columns may stand first.
  return above > 0 && below.slice(0, 2).some((n) => n > above && n <= above + MOST_LEFT_OUT + 1);
}

/** Numbering that begins with 1 again below a second header is another SOP. */
function restarts(cells: SheetCells, first: HeaderBand, other: HeaderBand): boolean {
  const column = first.columns.no?.left;
  if (column === undefined) return false;
  const numbers = (top: number, bottom: number): readonly string[] =>
    cells.blocksDown(column, top, bottom).map(({ text }) => text.replace(/[.)\s]+$/, ""));
  const after = numbers(other.bottom + 1, cells.lastRow);
  const firstNumber = after.find((text) => /^\d+$/.test(text));
  return firstNumber === "1" && numbers(first.bottom + 1, other.top - 1).includes("1");
}

const overlaps = (a: HeaderBand, b: HeaderBand): boolean =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

const isBelow = (other: HeaderBand, band: HeaderBand): boolean =>
  other.top > band.bottom && other.left <= band.right && other.right >= band.left;

function lastRow(
  cells: SheetCells,
  band: HeaderBand,
  following: HeaderBand | undefined,
  labels: LabelRows,
): number {
  const below = inColumns(labels, band).filter(
    ({ row, startsBlock }) => startsBlock && row > band.bottom,
  );
  const shapes = cells.snapshot.shapes.length > 0 ? 1 : 0;
  return Math.min(
    cells.lastRow + shapes,
    (following?.top ?? Number.POSITIVE_INFINITY) - 1,
    ...below.map(({ row }) => row - 1),
  );
}

/** The author's symbols over the lanes, before it is known which rows are activities. */
function symbolsBelow(
  { snapshot }: SheetCells,
  band: HeaderBand,
  headers: readonly LaneHeader[],
  limit: number,
): readonly SnapshotShape[] {
  if (snapshot.shapes.length === 0 || headers.length === 0 || limit <= band.bottom) return [];
  const top = band.bottom + 1;
  return flowShapesOver({
    snapshot,
    lanes: headers.map(({ left, right }, index) => ({
      id: `p${index + 1}` as PelaksanaId,
      left,
      right,
    })),
    rows: Array.from({ length: limit - band.bottom }, (_, index) => ({
      id: `a${index + 1}` as ActivityId,
      top: top + index,
      bottom: top + index,
    })),
    body: { top, left: band.lanes.left, bottom: limit, right: band.lanes.right },
  });
}

const holdsSymbols = (
  cells: SheetCells,
  lane: LaneHeader,
  rows: readonly ActivityRows[],
  symbols: readonly SnapshotShape[],
): boolean =>
  rows.some(({ top, bottom }) => {
    if (symbols.some((shape) => standsIn(cells, shape, lane, top, bottom))) return true;
    for (let row = top; row <= bottom; row++) {
      const blocks = cells.blocksIn(row, lane.left, lane.right);
      const inside = blocks.filter(({ range }) => range.left >= lane.left);
      if (inside.some(({ text }) => parseLaneCell(text).kind === "codes")) return true;
    }
    return false;
  });

function standsIn(
  { snapshot }: SheetCells,
  shape: SnapshotShape,
  columns: { readonly left: number; readonly right: number },
  top: number,
  bottom: number,
): boolean {
  const { x, y } = centre(shape.bounds);
  return (
    x >= columnEdge(snapshot, columns.left) &&
    x < columnEdge(snapshot, columns.right + 1) &&
    y >= rowEdge(snapshot, top) &&
    y < rowEdge(snapshot, bottom + 1)
  );
}
