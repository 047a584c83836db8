import type { RecapDocument } from "../../core/recap/recap";

export const SORT_KEYS = [
  "file",
  "title",
  "percent",
  "error",
  "warning",
  "hint",
  "dismissed",
] as const;

export type SortKey = (typeof SORT_KEYS)[number];
export type Sorting = { readonly key: SortKey; readonly descending: boolean };

/** A row of the table: a document, or a file without any. */
export type ClassRow = Pick<
  RecapDocument,
  "file" | "sheet" | "title" | "percent" | "counts" | "dismissed"
>;

/** Numbers that matter most when they are many begin with the most; a score begins with the least. */
export const firstSorting = (key: SortKey): Sorting => ({
  key,
  descending: key !== "file" && key !== "title" && key !== "percent",
});

/** Rows in order; those that have no such value come last either way, equal ones stay as they were. */
export function sortRows<Row extends ClassRow>(
  rows: readonly Row[],
  { key, descending }: Sorting,
): readonly Row[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [sortedBy(a, key), sortedBy(b, key)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    if (one === other) return 0;
    return one < other ? -sign : sign;
  });
}

function sortedBy(row: ClassRow, key: SortKey): string | number | null {
  switch (key) {
    case "file":
      return row.file.toLowerCase();
    case "title":
      return row.title.toLowerCase() || null;
    case "percent":
    case "dismissed":
      return row[key];
    default:
      return row.counts[key];
  }
}
