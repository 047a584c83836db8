import type { RangeAddress } from "../grid/address";
import type { ColumnKey, GroupKey, HelperKey, SopProfile } from "../templates/sop-profile";
import { parseLaneCell } from "./codes";
import { parseMinutes } from "./duration";
import { type LaneSpan, laneColumns, withoutNeighbours } from "./header-lanes";
import { labelMatcher, normaliseLabel } from "./label-text";
import type { SheetCells, TextBlock } from "./sheet-cells";

export type HeaderKey = ColumnKey | GroupKey | HelperKey;

export type HeaderHit = { readonly key: HeaderKey; readonly range: RangeAddress };

/** Header rows of a procedure table, found by their words. */
export type HeaderBand = {
  readonly top: number;
  readonly bottom: number;
  /** Leftmost and rightmost column of the form. */
  readonly left: number;
  readonly right: number;
  readonly columns: Readonly<Record<ColumnKey, RangeAddress | null>> & {
    readonly kegiatan: RangeAddress;
  };
  /** The words "Pelaksana" over the lanes; several when each lane repeats it. */
  readonly pelaksana: readonly RangeAddress[];
  readonly mutuBaku: RangeAddress | null;
  readonly helpers: { readonly lanjut: number | null; readonly tidak: number | null };
  /** Columns that may be lanes: between Kegiatan and the next column of the form. Empty when right < left. */
  readonly lanes: LaneSpan;
  /** First columns of the lanes that a person has ticked; absent where the header was read by its words. */
  readonly chosenLanes?: readonly number[];
};

/** A header has at most this many rows, its index row not counted. */
const HEADER_ROWS = 3;
/** Lane names below a header of two rows of groups. */
const MOST_HEADER_ROWS = 4;

export type HeaderFinder = (cells: SheetCells) => readonly HeaderBand[];

/** Makes a finder of header bands for one form. */
export function headerFinder(profile: SopProfile): HeaderFinder {
  const column = labelMatcher<HeaderKey>({
    ...profile.columns,
    ...profile.groups,
    ...profile.helpers,
  });
  const groupWords = profile.groups.pelaksana.map(normaliseLabel);
  const mutuBakuWords = profile.groups.mutuBaku.map(normaliseLabel);
  /** `PELAKSANA MUTU BAKU` in one cell names both groups. */
  const bothGroups = (text: string): boolean => {
    const label = normaliseLabel(text);
    return groupWords.some((a) => mutuBakuWords.some((b) => label === `${a} ${b}`));
  };
  const hitsOf = ({ range, text }: TextBlock): readonly HeaderHit[] => {
    if (bothGroups(text)) {
      return [
        { key: "pelaksana", range },
        { key: "mutuBaku", range },
      ];
    }
    const key = column(text);
    return key ? [{ key, range }] : [];
  };

  return (cells) => {
    const hits = cells.filled.flatMap(hitsOf);
    const bands: HeaderBand[] = [];
    for (const hit of hits) {
      if (hit.key !== "kegiatan") continue;
      const last = bands.at(-1);
      // `Prosedur` over `Uraian Kegiatan` is one header, not two.
      if (last && hit.range.top <= last.bottom && hit.range.left <= last.right) continue;
      if (bands.some((above) => isInBody(cells, above, hit.range))) continue;
      const band = bandAround(cells, hit.range, hits);
      if (band) bands.push(band);
    }
    return bands;
  };
}

/** A word of the header in a row of activities: the row has a number, a code or a time as they have. */
function isInBody(cells: SheetCells, band: HeaderBand, { top, left }: RangeAddress): boolean {
  if (top <= band.bottom || left < band.left || left > band.right) return false;
  const { no, waktu } = band.columns;
  return (
    (no !== null && /^\(?\d/.test(cells.textAt(top, no.left))) ||
    (waktu !== null && parseMinutes(cells.textAt(top, waktu.left)).minutes !== null) ||
    cells
      .blocksIn(top, band.lanes.left, band.lanes.right)
      .some(({ text }) => parseLaneCell(text).kind === "codes")
  );
}

/** Rows below the header that are looked at for numbers. */
const NUMBER_ROWS = 12;
/** Part of the texts below that are numbers where a column without a heading counts as No: one may be spoilt. */
const MOST_NUMBERS = 0.6;

/** The column on the left of Kegiatan when it holds numbers below and no heading; null for any other. */
function numbersBeside(cells: SheetCells, kegiatan: RangeAddress): RangeAddress | null {
  const column = kegiatan.left - 1;
  if (column < 0 || cells.textAt(kegiatan.top, column) !== "") return null;
  const below = cells
    .blocksDown(column, kegiatan.bottom + 1, kegiatan.bottom + NUMBER_ROWS)
    .filter(({ text }) => text !== "");
  const numbers = below.filter(({ text }) => /^\(?\d{1,3}[.)]*$/.test(text)).length;
  return numbers > 1 && numbers >= below.length * MOST_NUMBERS
    ? { ...kegiatan, left: column, right: column }
    : null;
}

/** The words near one Kegiatan cell as a header; null when they are too few. */
function bandAround(
  cells: SheetCells,
  kegiatan: RangeAddress,
  hits: readonly HeaderHit[],
): HeaderBand | null {
  const near = segment(kegiatan, hits);
  const window = bestWindow(kegiatan, near);
  // An old form may have pelaksana and no Mutu Baku.
  if (!window.some(({ key }) => key === "waktu" || key === "output" || key === "pelaksana")) {
    return null;
  }
  const pick = (key: HeaderKey): RangeAddress | null =>
    window.find((hit) => hit.key === key && hit.range.left > kegiatan.right)?.range ??
    window.find((hit) => hit.key === key)?.range ??
    null;
  const no = window
    .filter(({ key, range }) => key === "no" && range.left < kegiatan.left)
    .at(-1)?.range;
  const columns = {
    no: no ?? numbersBeside(cells, kegiatan),
    kegiatan,
    kelengkapan: pick("kelengkapan"),
    waktu: pick("waktu"),
    output: pick("output"),
    keterangan: pick("keterangan"),
  };
  const mutuBaku = pick("mutuBaku");
  const groups = window.filter(({ key }) => key === "pelaksana").map(({ range }) => range);
  const firstGroupRow = Math.min(...groups.map(({ top }) => top));
  const pelaksana = groups.filter(({ top }) => top === firstGroupRow);
  const used = [...Object.values(columns), mutuBaku, ...pelaksana].filter(
    (range) => range !== null,
  );
  const top = Math.min(...used.map((range) => range.top));
  const lowest = Math.max(...used.map((range) => range.bottom));
  // One cell for both groups does not say where the lanes end.
  const shared = pelaksana.some((range) => range === mutuBaku);
  const { kelengkapan, waktu, output, keterangan } = columns;
  const others = [kelengkapan, waktu, output, keterangan, shared ? null : mutuBaku];
  const lanes = withoutNeighbours(
    cells,
    laneColumns(kegiatan, others, pelaksana),
    pelaksana,
    lowest,
  );
  const bottom = withLaneNames(cells, columns, lanes, top, lowest);
  const helpers = helperColumns(hits, top, bottom, Math.max(kegiatan.right, lanes.right));
  const right = formRight(
    cells,
    { top, bottom },
    Math.max(lanes.right, ...used.map((range) => range.right)),
    [helpers.lanjut, helpers.tidak],
  );
  const left = Math.min(...used.map((range) => range.left));
  return { top, bottom, left, right, columns, pelaksana, mutuBaku, helpers, lanes };
}

/** Words of the same table: not those of one that stands beside it, which has a Kegiatan of its own in the same rows. */
function segment(kegiatan: RangeAddress, hits: readonly HeaderHit[]): readonly HeaderHit[] {
  const others = hits.flatMap(({ key, range }) =>
    key === "kegiatan" && range.top <= kegiatan.bottom && range.bottom >= kegiatan.top
      ? [range]
      : [],
  );
  /** The left edge of a table: its No column, else its Kegiatan. */
  const leftEdge = (own: RangeAddress): number => {
    const no = hits.filter(
      ({ key, range }) =>
        key === "no" &&
        Math.abs(range.top - own.top) < HEADER_ROWS &&
        range.left < own.left &&
        !others.some((other) => other.left >= range.left && other.right < own.left),
    );
    return no.length > 0 ? Math.max(...no.map(({ range }) => range.left)) : own.left;
  };
  const next = others.filter((range) => range.left > kegiatan.right);
  const hasBefore = others.some((range) => range.right < kegiatan.left);
  const from = hasBefore ? leftEdge(kegiatan) : 0;
  const end = Math.min(...next.map(leftEdge));
  return hits.filter(({ range }) => range.left >= from && range.left < end);
}

/** The three adjacent rows around Kegiatan that hold most of the words. */
function bestWindow(kegiatan: RangeAddress, hits: readonly HeaderHit[]): readonly HeaderHit[] {
  let best: readonly HeaderHit[] = [];
  let most = 0;
  for (let top = kegiatan.top; top > kegiatan.top - HEADER_ROWS; top--) {
    const inside = hits.filter(({ range }) => range.top >= top && range.top < top + HEADER_ROWS);
    const kinds = new Set(inside.map(({ key }) => key)).size;
    if (kinds > most) {
      most = kinds;
      best = inside;
    }
  }
  return best;
}

/** Lane names may stand one row below the last word of the header. */
function withLaneNames(
  cells: SheetCells,
  columns: HeaderBand["columns"],
  lanes: LaneSpan,
  top: number,
  lowest: number,
): number {
  let bottom = lowest;
  while (bottom - top + 1 < MOST_HEADER_ROWS) {
    const row = bottom + 1;
    const fixed = Object.values(columns).filter((range) => range !== null);
    if (fixed.some(({ left }) => cells.textAt(row, left) !== "")) break;
    const texts = cells.blocksIn(row, lanes.left, lanes.right).filter(({ text }) => text !== "");
    if (texts.length === 0 || !texts.every(({ text }) => isName(text))) break;
    bottom = Math.max(row, ...texts.map(({ range }) => range.bottom));
  }
  return bottom;
}

/** A role, not a code, a tick or a word at an exit. */
const isName = (text: string): boolean =>
  /\p{L}{3}/u.test(text) &&
  !/^(?:tidak|mulai|proses|selesai|keputusan|start|awal|process|decision|end|stop|akhir)\d*\*?$/i.test(
    text,
  );

function helperColumns(
  hits: readonly HeaderHit[],
  top: number,
  bottom: number,
  after: number,
): HeaderBand["helpers"] {
  const find = (key: HelperKey): number | null =>
    hits.find(
      ({ key: found, range }) =>
        found === key && range.top >= top && range.top <= bottom && range.left > after,
    )?.range.left ?? null;
  return { lanjut: find("lanjut"), tidak: find("tidak") };
}

/** Columns with a header of their own that follow without a gap still belong to the form. */
function formRight(
  cells: SheetCells,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  known: number,
  helpers: readonly (number | null)[],
): number {
  let right = known;
  for (;;) {
    const next = right + 1;
    if (next > cells.lastColumn || helpers.includes(next)) return right;
    const blocks = cells.blocksDown(next, top, bottom).filter(({ text }) => text !== "");
    if (blocks.length === 0) return right;
    right = Math.max(right + 1, ...blocks.map(({ range }) => range.right));
  }
}
