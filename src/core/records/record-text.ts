/** What every record says about itself, so that a later Susun can read it otherwise. */
const VERSION = 1;

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === "string";

/** A row or column index. */
export const isIndex = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

/** The items of a record, as `formatItems` writes them; null when it is damaged or of another version. */
export function parseItems<T>(
  text: string,
  readItem: (value: Fields) => T | null,
): readonly T[] | null {
  const record = parsed(text);
  if (!isFields(record) || record.version !== VERSION || !Array.isArray(record.items)) return null;
  const items = record.items.map((item: unknown) => (isFields(item) ? readItem(item) : null));
  return items.every((item) => item !== null) ? items : null;
}

/** Null for no items: a workbook holds no empty records. */
export const formatItems = (items: readonly unknown[]): string | null =>
  items.length === 0 ? null : JSON.stringify({ version: VERSION, items });

/** A record is a text that other programs may have cut or changed. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
