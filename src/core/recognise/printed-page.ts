import type { PrintedPage, SopDocument } from "../document/sop-document";
import { tablePages } from "../pages/table-pages";
import { normaliseLabel } from "./label-text";
import type { SheetCells } from "./sheet-cells";

/** How the sheet of a document's table is printed. */
export function printedPage(cells: SheetCells, document: SopDocument): PrintedPage {
  const { snapshot } = cells;
  const { paperSize, landscape, titleRows, rowBreaks } = snapshot.page;
  const head = document.table?.header;
  const isTitle =
    head !== undefined &&
    titleRows !== null &&
    titleRows.first <= head.top &&
    titleRows.last >= head.bottom;
  return {
    paperSize,
    landscape,
    pages: 1 + tablePages(snapshot, document, rowBreaks, null).length,
    headRepeats: isTitle || isTypedAgain(cells, document),
  };
}

/** The heading of Kegiatan once more, below the head: forms of several pages often have it typed on each. */
function isTypedAgain(cells: SheetCells, { table }: SopDocument): boolean {
  if (!table) return false;
  const { header, range, columns } = table;
  const heads = cells
    .blocksDown(columns.kegiatan, header.top, header.bottom)
    .map(({ text }) => normaliseLabel(text))
    .filter((text) => text !== "");
  return cells
    .blocksDown(columns.kegiatan, header.bottom + 1, range.bottom)
    .some(({ text }) => heads.includes(normaliseLabel(text)));
}
