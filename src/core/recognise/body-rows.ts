import type { RangeAddress } from "../grid/address";
import { parseLaneCell } from "./codes";
import { closesTable, endsTable, isNumberLike } from "./footer-text";
import type { HeaderBand } from "./header-band";
import { normaliseLabel } from "./label-text";
import { rowText, type SheetCells, type TextBlock } from "./sheet-cells";

/** Sheet rows of one activity; both inclusive. */
export type ActivityRows = {
  readonly top: number;
  readonly bottom: number;
  /** A sub-step below the first row of a merged step: the number and the text of the step are not its own. */
  readonly isSubStep?: true;
};

export type BodyInput = {
  readonly cells: SheetCells;
  readonly band: HeaderBand;
  /** Last row that may belong to the table. */
  readonly limit: number;
  /** Rows of repeated headers. */
  readonly skip: (row: number) => boolean;
  /** What is drawn over the lanes in that row. */
  readonly symbolIn: (row: number) => RowSymbol | null;
};

/** A jump to another page, a capsule, or another symbol; of several in a row the last of these. */
export type RowSymbol = "page" | "step" | "capsule";

export type BodyRows = {
  readonly rows: readonly ActivityRows[];
  /** Rows between activities that hold a text which belongs to none of them; rows like activities below the end. */
  readonly unread: readonly number[];
};

/** Rows without an activity that a table may hold, for example around a page break. */
const MOST_ROWS_BETWEEN = 40;

/**
 * The activities below a header, until the table ends.
 *
 * A row with text in Kegiatan is an activity, with or without a number. It continues the one above only when it is
 * plainly a wrapped line: directly below, no number, no code, no symbol, no waktu, and either it starts with a small
 * letter or the text above is left open; or a lettered sub-step with nothing but its text. A row without number and
 * Kegiatan but with other content directly below an activity belongs to that activity (one item a row). After a gap, a
 * row without a number must show more than text: that is what tells an activity from a signature under the table.
 * A note or a total ends the table, unless its numbers go on below, as they do below a note at the foot of a page.
 */
export function activityRows(input: BodyInput): BodyRows {
  const { cells, band, limit, skip } = input;
  const found: ActivityRows[] = [];
  const unread: number[] = [];
  const afterEnd: number[] = [];
  const hasHeadings = isNumberedByDigits(cells, band, limit);
  let gap = 0;
  let adjacent = false;
  let ended = false;
  for (let row = band.bottom + 1; row <= limit && gap <= MOST_ROWS_BETWEEN; ) {
    const line = readLine(input, row);
    if (skip(row) || isIndexRow(cells, band, row) || repeatsHeader(cells, band, row)) {
      row++;
      adjacent = false;
      continue;
    }
    const last = found.at(-1);
    const above: Above | null = adjacent && last ? aboveOf(input, last) : null;
    const kind: LineKind =
      hasHeadings && isLetteredHeading(line) ? "between" : kindOf(line, above, found.length === 0);
    if (kind === "end") ended = true;
    const counts: boolean =
      !ended || (kind === "activity" && goesOn(line, numbersOf(cells, band, found)));
    if (!counts && kind === "activity" && isMarked(line) && line.lists) afterEnd.push(row);
    if (counts) {
      ended = false;
      if (kind === "activity") {
        const sub = line.isSubStep ? { isSubStep: true as const } : {};
        found.push({ top: row, bottom: line.bottom, ...sub });
      }
      if (kind === "continuation") {
        found[found.length - 1] = { top: last!.top, bottom: line.bottom };
      }
      if (kind === "unread") unread.push(row);
    }
    adjacent = counts && (kind === "activity" || kind === "continuation");
    gap = adjacent ? 0 : gap + 1;
    row = line.bottom + 1;
  }
  const bottom = found.at(-1)?.bottom ?? band.bottom;
  return { rows: found, unread: [...unread.filter((row) => row < bottom), ...afterEnd] };
}

/** The activity directly above a row. */
type Above = { readonly text: string; readonly drawn: boolean };

const aboveOf = ({ cells, band, symbolIn }: BodyInput, { top, bottom }: ActivityRows): Above => {
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  return {
    text: rowText(cells, top, band.columns.kegiatan),
    drawn: rows.some((row) => symbolIn(row) !== null),
  };
};

/** Numbers of the activities so far, those that are whole. */
const numbersOf = (
  cells: SheetCells,
  { columns: { no } }: HeaderBand,
  rows: readonly ActivityRows[],
): readonly number[] =>
  no ? rows.flatMap(({ top }) => wholeNumber(cells.textAt(top, no.left)) ?? []) : [];

const wholeNumber = (text: string): number | null => {
  const digits = /^\(?(\d{1,3})[.)]*$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
};

/**
 * A row below a note is an activity of the same table when it is the next one by its number and more than text, or when
 * it has a symbol and a waktu as activities have: the numbers may be wrong, or there are none.
 */
function goesOn(line: Line, numbers: readonly number[]): boolean {
  const { no, waktu } = line;
  if (isMarked(line) && waktu) return true;
  const number = wholeNumber(no ?? "");
  const last = Math.max(0, ...numbers);
  const isNext = number !== null && last > 0 && number > last && number <= last + MOST_LEFT_OUT + 1;
  return isNext && (isMarked(line) || waktu);
}

/** Numbers that people leave out where they turn the page. */
const MOST_LEFT_OUT = 2;

/** With a code or a drawn symbol. */
const isMarked = ({ codes, symbol }: Line): boolean => codes || symbol !== null;

/** Letters in the No column are headings where the activities have digits. */
const isNumberedByDigits = (
  cells: SheetCells,
  { columns: { no }, bottom }: HeaderBand,
  limit: number,
): boolean =>
  no !== null &&
  cells.blocksDown(no.left, bottom + 1, limit).some(({ text }) => /^\(?\d/.test(text));

/** `B. | PELAKSANAAN`: a letter or a Roman number, a text, and nothing of an activity. */
const isLetteredHeading = (line: Line): boolean =>
  /^[A-Z]{1,4}[.)]?$/.test(line.no ?? "") && line.kegiatan !== "" && !hasEvidence(line);

type Line = {
  readonly bottom: number;
  readonly isSubStep: boolean;
  /** A text across Kegiatan and lanes: a heading or a note. */
  readonly heading: string | null;
  /** Null when the form has no No column. */
  readonly no: string | null;
  readonly kegiatan: string;
  readonly codes: boolean;
  /** A text in a lane that is no code, in a row of its own. */
  readonly laneText: boolean;
  readonly waktu: boolean;
  /** Text in another column of Mutu Baku or in Keterangan. */
  readonly lists: boolean;
  /** What is drawn over the lanes. */
  readonly symbol: RowSymbol | null;
};

/** More than a number and a text: what an activity has and a heading or a signature has not. */
const hasEvidence = ({ codes, waktu, lists, symbol }: Line): boolean =>
  codes || waktu || lists || symbol !== null;

function readLine({ cells, band, symbolIn }: BodyInput, row: number): Line {
  const { no, kegiatan, kelengkapan, waktu, output, keterangan } = band.columns;
  const kegiatanBlock = cells.blockAt(row, kegiatan.left);
  const noBlock = no ? cells.blockAt(row, no.left) : null;
  const wide = [noBlock, kegiatanBlock].find((block) => block && isWide(block, band));
  const has = (range: RangeAddress | null): boolean =>
    range !== null && cells.textAt(row, range.left) !== "";
  const lanes = cells.blocksIn(row, band.lanes.left, band.lanes.right);
  const isSplit = hasSubSteps(cells, band, kegiatanBlock);
  const isBelow = isSplit && kegiatanBlock.range.top < row;
  return {
    isSubStep: isBelow,
    bottom: isSplit ? row : Math.max(row, kegiatanBlock.range.bottom, noBlock?.range.bottom ?? row),
    heading: wide?.text ?? null,
    no: isBelow && noBlock ? "" : (noBlock?.text ?? null),
    kegiatan: (isBelow ? "" : kegiatanBlock.text) || rowText(cells, row, kegiatan),
    codes: lanes.some(
      ({ text, range }) => range.top === row && parseLaneCell(text).kind === "codes",
    ),
    laneText: lanes.some(
      ({ text, range }) => range.top === row && parseLaneCell(text).kind === "unknown",
    ),
    waktu: has(waktu),
    lists: [kelengkapan, output, keterangan].some(has),
    symbol: symbolIn(row),
  };
}

/**
 * A step merged over several rows that have a text of their own in a second column of Kegiatan and a waktu each: the
 * rows are its sub-steps, and each is an activity.
 */
function hasSubSteps(
  cells: SheetCells,
  { columns: { kegiatan, waktu } }: HeaderBand,
  { range }: TextBlock,
): boolean {
  if (waktu === null || range.top === range.bottom || range.right >= kegiatan.right) return false;
  const own = { left: range.right + 1, right: kegiatan.right };
  for (let row = range.top; row <= range.bottom; row++) {
    const time = cells.blockAt(row, waktu.left);
    const isOwn = time.range.top === row && time.range.bottom === row && time.text !== "";
    if (!isOwn || rowText(cells, row, own) === "") return false;
  }
  return true;
}

const isWide = ({ range }: TextBlock, band: HeaderBand): boolean =>
  range.right >= band.lanes.left && range.right > band.columns.kegiatan.right;

type LineKind = "activity" | "continuation" | "between" | "unread" | "end";

/** @param above the activity directly above; null where there is none */
function kindOf(line: Line, above: Above | null, first: boolean): LineKind {
  const { no, kegiatan } = line;
  if (line.heading !== null) return endsTable(line.heading) ? "end" : "between";
  const evidence = hasEvidence(line);
  const numbered = no !== null && isNumberLike(no);
  // `No | Simbol | Arti`: the header of another table.
  if (no !== null && NUMBER_HEADING.test(no)) return "end";
  if (no !== null && no !== "" && !numbered) {
    if (endsTable(no)) return "end";
    // `Langkah kesatu` in the No column is a number that nobody foresaw.
    if (kegiatan === "") return evidence || line.laneText ? "unread" : "between";
    if (!evidence) return "unread";
    return "activity";
  }
  if (kegiatan !== "") {
    if (!numbered && (closesTable(kegiatan) || (!evidence && endsTable(kegiatan)))) return "end";
    if (numbered) return "activity";
    if (above === null) return evidence || first ? "activity" : "unread";
    // A symbol drawn in the middle of an activity's lines may lie over any of them.
    const bare = !line.codes && !line.waktu && (line.symbol === null || !above.drawn);
    const wrapped = bare && continues(above.text, kegiatan);
    const subStep = !evidence && SUB_STEP.test(kegiatan);
    return wrapped || subStep ? "continuation" : "activity";
  }
  if (numbered) return evidence ? "activity" : "between";
  if (above !== null && (line.codes || (line.lists && !line.waktu))) return "continuation";
  const isStep = line.symbol === "step" || line.symbol === "capsule";
  if (above !== null && isStep && !above.drawn) return "continuation";
  // A row of its own for Mulai or Selesai, as people draw and type it.
  if (line.codes || line.symbol === "capsule") return "activity";
  return line.waktu || line.lists || line.laneText ? "unread" : "between";
}

const NUMBER_HEADING = /^(?:no|nomor|no\.?\s+urut)\.?$/i;
const LEFT_OPEN = /(?:[,;:/&(-]|\b(?:dan|atau|serta|untuk|yang|di|ke|dari|dengan|oleh|kepada))$/i;
/** A sub-step: `a. Menerima`. */
const SUB_STEP = /^[a-z][.)]/;

const continues = (above: string, text: string): boolean =>
  !SUB_STEP.test(text) && (/^[\p{Ll}(]/u.test(text) || LEFT_OPEN.test(above.trim()));

/** `1 | 2 | 3 …` under the header: numbers of the columns, or of the lanes alone. */
function isIndexRow(cells: SheetCells, band: HeaderBand, row: number): boolean {
  if (row === band.bottom + 1 && numbersLanes(cells, band, row)) return true;
  if (!/^\(?\d{1,2}[).]?$/.test(cells.textAt(row, band.columns.kegiatan.left))) return false;
  const numbers = cells
    .blocksIn(row, band.left, band.right)
    .filter(({ text }) => text !== "")
    .map(({ text }) =>
      /^\(?\d{1,2}[).]?$/.test(text) ? Number.parseInt(text.replace("(", ""), 10) : Number.NaN,
    );
  return numbers.length > 2 && numbers.every((n, i) => i === 0 || n > numbers[i - 1]!);
}

function numbersLanes(cells: SheetCells, band: HeaderBand, row: number): boolean {
  const { left, right } = band.lanes;
  const lanes = cells.blocksIn(row, left, right).map(({ text }) => text);
  const filled = cells.blocksIn(row, band.left, band.right).filter(({ text }) => text !== "");
  return (
    lanes.length > 1 &&
    filled.length === lanes.length &&
    lanes.every((text, i) => text === String(i + 1))
  );
}

/** The header once more, as on each printed page: every text stands under the same text of the header. */
function repeatsHeader(cells: SheetCells, band: HeaderBand, row: number): boolean {
  const filled = cells.blocksIn(row, band.left, band.right).filter(({ text }) => text !== "");
  return (
    filled.length > 1 &&
    filled.every(({ range, text }) =>
      cells
        .blocksDown(range.left, band.top, band.bottom)
        .some(
          (header) => header.text !== "" && normaliseLabel(header.text) === normaliseLabel(text),
        ),
    )
  );
}
