import { byPlace, type CellAddress } from "../core/grid/address";
import { isOwnNote, noteText } from "../core/notes/own-note";
import type { CellNote, SheetNotes } from "../core/sheet-commands";
import type { Talk } from "./excel-run";

/**
 * Notes and threaded comments of the whole workbook, in two exchanges; in one where there are none. Only for an Excel
 * that has notes (see `noteSupport`). Names are told in every load: without them Excel on the web brings, and refuses,
 * the sizes too.
 */
export async function readNotes({ context, exchange }: Talk): Promise<readonly SheetNotes[]> {
  const { notes, comments } = context.workbook;
  notes.load("items/content");
  comments.load("items/id");
  await exchange();
  const texts = notes.items.map((note) => noteText(String(note.content)));
  const places = [...notes.items, ...comments.items].map(placeOf);
  if (places.length === 0) return [];
  await exchange();
  const sheets = new Map<string, { readonly own: CellNote[]; readonly others: CellAddress[] }>();
  for (const [i, { worksheet, rowIndex: row, columnIndex: column }] of places.entries()) {
    const sheet = sheets.get(worksheet.name) ?? { own: [], others: [] };
    sheets.set(worksheet.name, sheet);
    const [at, text] = [{ row, column }, texts[i]];
    if (text !== undefined && isOwnNote(text)) sheet.own.push({ at, text });
    else sheet.others.push(at);
  }
  return [...sheets].map(([sheet, { own, others }]) => ({
    sheet,
    own: own.sort((a, b) => byPlace(a.at, b.at)),
    others: others.sort(byPlace),
  }));
}

function placeOf(note: { getLocation(): Excel.Range }): Excel.Range {
  const range = note.getLocation();
  range.load("rowIndex,columnIndex,worksheet/name");
  return range;
}
