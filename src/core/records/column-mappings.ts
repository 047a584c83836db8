import {
  COLUMN_ROLES,
  type MappedColumn,
  mappingFault,
  type SheetMapping,
} from "../recognise/mapping/sheet-mapping";
import { formatItems, isFields, isIndex, isText, parseItems } from "./record-text";

/** Columns as they were chosen, by sheet. Null when the record is damaged. */
export const parseMappings = (text: string): readonly SheetMapping[] | null =>
  parseItems(text, ({ sheet, header, columns }) => {
    if (!isText(sheet) || !isFields(header) || !Array.isArray(columns)) return null;
    const { top, bottom } = header;
    if (!isIndex(top) || !isIndex(bottom) || bottom < top) return null;
    const read = columns.map(readColumn).filter((column) => column !== null);
    const isWhole = read.length === columns.length && mappingFault(read) === null;
    return isWhole ? { sheet, header: { top, bottom }, columns: read } : null;
  });

function readColumn(value: unknown): MappedColumn | null {
  if (!isFields(value)) return null;
  const { column, heading, depth } = value;
  const role = COLUMN_ROLES.find((one) => one === value.role);
  return isIndex(column) && isText(heading) && isIndex(depth) && role
    ? { column, heading, depth, role }
    : null;
}

export const formatMappings: (mappings: readonly SheetMapping[]) => string | null = formatItems;

/** The choices with this one in place of an older one for the same sheet. */
export const withMapping = (
  mappings: readonly SheetMapping[],
  mapping: SheetMapping,
): readonly SheetMapping[] => [...withoutMapping(mappings, mapping.sheet), mapping];

export const withoutMapping = (
  mappings: readonly SheetMapping[],
  sheet: string,
): readonly SheetMapping[] => mappings.filter((one) => one.sheet !== sheet);
