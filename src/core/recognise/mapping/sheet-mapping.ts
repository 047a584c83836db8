import type { ColumnKey, HelperKey } from "../../templates/sop-profile";

/** What a column of a table is: a part of the form, a lane, a helper column, or nothing that Susun reads. */
export type ColumnRole = ColumnKey | HelperKey | "pelaksana" | "none";

/** In the order in which a form has them. */
export const COLUMN_ROLES: readonly ColumnRole[] = [
  "no",
  "kegiatan",
  "pelaksana",
  "kelengkapan",
  "waktu",
  "output",
  "keterangan",
  "lanjut",
  "tidak",
  "none",
];

/** Roles that any number of columns may have. */
const SHARED_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["pelaksana", "none"]);

export type HeaderRows = { readonly top: number; readonly bottom: number };

export type MappedColumn = {
  /** Leftmost column of the block when it was chosen. */
  readonly column: number;
  /** Text at the head of the column, empty where it has none. */
  readonly heading: string;
  /** Row of the heading, counted from the first header row. */
  readonly depth: number;
  readonly role: ColumnRole;
};

/**
 * Which column of a table is which, as a person has said. Rows and columns are those of the day it was said; the table
 * is found again by its headings (`locateMapping`).
 */
export type SheetMapping = {
  readonly sheet: string;
  readonly header: HeaderRows;
  /** All columns of the header, left to right. */
  readonly columns: readonly MappedColumn[];
};

/** What keeps a choice from being used; null when nothing does. */
export type MappingFault = "no-kegiatan" | "role-twice" | "no-heading";

export function mappingFault(columns: readonly MappedColumn[]): MappingFault | null {
  const roles = columns.map(({ role }) => role).filter((role) => !SHARED_ROLES.has(role));
  if (!roles.includes("kegiatan")) return "no-kegiatan";
  if (new Set(roles).size < roles.length) return "role-twice";
  return anchors(columns).length === 0 ? "no-heading" : null;
}

/** The headings by which a table is found again: those of the form, not the names of lanes, which people mend. */
export const anchors = (columns: readonly MappedColumn[]): readonly MappedColumn[] =>
  columns.filter(({ heading, role }) => heading !== "" && !SHARED_ROLES.has(role));
