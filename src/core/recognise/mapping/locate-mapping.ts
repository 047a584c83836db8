import { normaliseLabel } from "../label-text";
import type { SheetCells } from "../sheet-cells";
import { columnSpan, type HeaderColumn, headerColumns } from "./header-columns";
import {
  anchors,
  type ColumnRole,
  type HeaderRows,
  type MappedColumn,
  type SheetMapping,
} from "./sheet-mapping";

/** A table that a choice of columns is about, where it stands now. */
export type LocatedMapping = {
  readonly header: HeaderRows;
  readonly columns: readonly (HeaderColumn & { readonly role: ColumnRole })[];
};

/**
 * Every table of a sheet that a choice of columns is about, top to bottom; none when its header is no longer there.
 *
 * The headings of the form are the anchor, in their order, wherever they stand: rows inserted above and columns
 * inserted between move the table and lose nothing. More than half of them must still be there, the one over Kegiatan
 * counting double. A column whose heading is new keeps its role by its place beside its neighbour; a column inserted
 * between two lanes is a lane.
 */
export function locateMapping(cells: SheetCells, mapping: SheetMapping): readonly LocatedMapping[] {
  const height = mapping.header.bottom - mapping.header.top;
  const depths = new Map<string, Set<number>>();
  for (const { heading, depth } of anchors(mapping.columns)) {
    const word = normaliseLabel(heading);
    depths.set(word, (depths.get(word) ?? new Set()).add(depth));
  }
  const tops = new Set<number>();
  for (const { range, text } of cells.filled) {
    for (const depth of depths.get(normaliseLabel(text)) ?? []) {
      if (range.top >= depth) tops.add(range.top - depth);
    }
  }
  const fits = [...tops]
    .map((top) => fitAt(cells, mapping, { top, bottom: top + height }))
    .filter((fit) => fit !== null)
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        b.agreeing - a.agreeing ||
        Math.abs(a.header.top - mapping.header.top) - Math.abs(b.header.top - mapping.header.top),
    );
  const kept: Fit[] = [];
  for (const fit of fits) {
    const isApart = kept.every(
      ({ header }) => header.top > fit.header.bottom || header.bottom < fit.header.top,
    );
    if (isApart) kept.push(fit);
  }
  return kept
    .sort((a, b) => a.header.top - b.header.top)
    .map(({ header, columns }) => ({ header, columns }));
}

type Fit = LocatedMapping & {
  /** Of the headings that were found. */
  readonly weight: number;
  /** Headings that agree, the names of lanes among them. */
  readonly agreeing: number;
};

const weightOf = ({ role }: MappedColumn): number => (role === "kegiatan" ? 2 : 1);

const sum = (columns: readonly MappedColumn[]): number =>
  columns.reduce((total, column) => total + weightOf(column), 0);

function fitAt(cells: SheetCells, mapping: SheetMapping, header: HeaderRows): Fit | null {
  const span = columnSpan(cells, header);
  if (!span) return null;
  const found = headerColumns(cells, header, span);
  const places = inOrder(mapping.columns, found);
  const wanted = anchors(mapping.columns);
  const weight = sum(wanted.filter((column) => places.has(column)));
  if (weight * 2 <= sum(wanted)) return null;
  const agreeing = places.size;
  keepPlaces(mapping.columns, found, places);
  const roles = new Map([...places].map(([column, index]) => [index, column.role]));
  const columns = found.map((column, index) => ({
    ...column,
    role: roles.get(index) ?? newRole(roles, index),
  }));
  return columns.some(({ role }) => role === "kegiatan")
    ? { header, columns, weight, agreeing }
    : null;
}

/** Index of each chosen column among those found, by the longest run of equal headings in the same order. */
function inOrder(
  chosen: readonly MappedColumn[],
  found: readonly HeaderColumn[],
): Map<MappedColumn, number> {
  const named = chosen.filter(({ heading }) => heading !== "");
  const words = named.map(({ heading }) => normaliseLabel(heading));
  const heads = found.map(({ heading }) => normaliseLabel(heading));
  const width = heads.length + 1;
  /** Most headings that agree from the i-th chosen and the j-th found column on. */
  const most = new Array<number>((words.length + 1) * width).fill(0);
  const at = (i: number, j: number): number => most[i * width + j] ?? 0;
  for (let i = words.length - 1; i >= 0; i--) {
    for (let j = heads.length - 1; j >= 0; j--) {
      most[i * width + j] =
        words[i] === heads[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const places = new Map<MappedColumn, number>();
  for (let i = 0, j = 0; i < words.length && j < heads.length; ) {
    if (words[i] === heads[j]) places.set(named[i++]!, j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return places;
}

/** A column without a heading, or with a new one, stands as far from its nearest neighbour as before. */
function keepPlaces(
  chosen: readonly MappedColumn[],
  found: readonly HeaderColumn[],
  places: Map<MappedColumn, number>,
): void {
  const known = [...places];
  const taken = new Set(places.values());
  for (const column of chosen) {
    if (places.has(column)) continue;
    const nearest = known.reduce<(typeof known)[number] | null>((best, candidate) => {
      const distance = ([{ column: other }]: typeof candidate) => Math.abs(other - column.column);
      return best && distance(best) <= distance(candidate) ? best : candidate;
    }, null);
    if (!nearest) return;
    const [neighbour, index] = nearest;
    const left = found[index]!.left + column.column - neighbour.column;
    const place = found.findIndex((one) => one.left === left);
    if (place < 0 || taken.has(place)) continue;
    taken.add(place);
    places.set(column, place);
  }
}

/** A column that was not there when the choice was made. */
function newRole(roles: ReadonlyMap<number, ColumnRole>, index: number): ColumnRole {
  const before = [...roles].filter(([at]) => at < index).sort(([a], [b]) => b - a)[0]?.[1];
  const after = [...roles].filter(([at]) => at > index).sort(([a], [b]) => a - b)[0]?.[1];
  return before === "pelaksana" && after === "pelaksana" ? "pelaksana" : "none";
}
