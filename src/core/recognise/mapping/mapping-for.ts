import type { SheetMapping } from "./sheet-mapping";

/**
 * The choice of columns for a sheet: its own, else one whose sheet is no longer there, because a sheet that was renamed
 * is not asked again.
 */
export function mappingFor(
  sheet: string,
  sheets: readonly string[],
  mappings: readonly SheetMapping[],
): SheetMapping | null {
  const own = mappings.find((mapping) => mapping.sheet === sheet);
  if (own) return own;
  return mappings.find((mapping) => !sheets.includes(mapping.sheet)) ?? null;
}
