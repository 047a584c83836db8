import type { ProblemMessages } from "./problem-messages";

export const problemMessagesEn: ProblemMessages = {
  "empty-file":
    "This file is empty (0 bytes); perhaps copying it was cut short. Copy it again from its source, then open it again. Nothing was changed.",
  "not-xlsx":
    "This file is not an Excel workbook (.xlsx or .xlsm). Open it in its own program, save it as an Excel Workbook (.xlsx), then open it here again. The file was not changed.",
  "legacy-xls":
    "This file has the old Excel format (.xls). Open it in Excel, choose Save As > Excel Workbook (.xlsx), then open the new file. The file was not changed.",
  encrypted:
    "This file is locked with a password. Open it in Excel, remove the password (File > Info > Protect Workbook), save it, then open it here again. The file was not changed.",
  corrupt:
    "This file is damaged and cannot be read. Try to open it in Excel (Open > Open and Repair), save it under a new name, then open it here again. The file was not changed.",
  "too-large":
    "The content of this file is too large to be read. Remove pictures or sheets that are not needed in Excel, save it, then open it again. The file was not changed.",
  "strict-format":
    "This file is in “Strict Open XML” format: it can be read but not changed here. In Excel choose Save As > Excel Workbook (.xlsx), then open the new file. The file was not changed.",
  "read-failed":
    "The workbook could not be read[ at sheet “{sheet}”]. Finish editing the cell (press Enter), then try again. Nothing was changed.",
  "empty-workbook":
    "This workbook is empty. Begin with an SOP template, or open another file. Nothing was changed.",
  "no-sop":
    "Nothing in this workbook was recognised: no SOP (a table with the columns No, Kegiatan, Pelaksana, Mutu Baku and Keterangan), service standard, inventory of SOP titles, service pledge, decree or stages of drafting. Compare it with the forms of Susun. Nothing was changed.",
  "no-sop-sheet":
    "No SOP sheet was recognised in this workbook. An SOP sheet has a table with the columns No, Kegiatan, Pelaksana, Mutu Baku and Keterangan. Nothing was changed.",
  "nothing-to-draw":
    "There is no flow to draw on this sheet yet. Fill the pelaksana columns with M (start), P (process), K (decision) or S (end). The sheet was not changed.",
  "hand-drawn":
    "The flow on this sheet was drawn by hand ({count} shapes). If you agree, it is written as codes, the old shapes are hidden (not deleted), and the flow is drawn again. The sheet has not been changed.",
  "output-exists":
    "The output file[ “{file}”] already exists. Choose another name, or allow it to be overwritten. Nothing was written.",
  "output-is-input":
    "The output file[ “{file}”] is the input file. Choose another name, so that the input stays as it is. Nothing was written.",
  stale:
    "The content of {cell} has changed since it was read, so this was called off to keep that change. Please try once more. The sheet was not changed.",
  "sheet-missing":
    "The sheet[ “{sheet}”] was not found; perhaps it was deleted or renamed. Select the sheet, then try again. Nothing was changed.",
  "sheet-protected":
    "The sheet[ “{sheet}”] is protected. In Excel choose Review > Unprotect Sheet, then try again. The sheet was not changed.",
  "sheet-exists":
    "The sheet name[ “{sheet}”] is already taken in this workbook. Choose another name and try again. Nothing was changed.",
  "sheet-name":
    "The sheet name[ “{sheet}”] cannot be used. Excel takes at most 31 characters, without slashes, question marks, asterisks, colons and square brackets, and not in quotation marks. Choose another name and try again. Nothing was changed.",
  "sheet-in-use":
    "A formula or a name elsewhere refers to the sheet[ “{sheet}”], so it was not deleted. Remove that reference first, or keep the sheet. Nothing was changed.",
  "workbook-protected":
    "The structure of this workbook is protected, so that no sheet can be added or deleted. In Excel choose Review > Protect Workbook to unlock it, then try again. Nothing was changed.",
  "choice-too-long":
    "The list of choices[ at {cell}] is longer than Excel can hold (255 characters). Shorten the list, then try again. Nothing was changed.",
  "shape-missing":
    "One of the shapes to be changed[ on sheet “{sheet}”] is no longer there. Please try once more, so that the drawing is read again. The sheet was not changed.",
  "not-ours":
    "This would have deleted a shape[ on sheet “{sheet}”] that Susun did not draw, so it was called off. Please try once more; if it happens again, tell your administrator. The sheet was not changed.",
  "notes-unsupported":
    "Notes cannot be written on cells[ of sheet “{sheet}”]: this Excel does not offer them to add-ins, or the part of the file that holds notes is damaged. The findings stay visible in the pane. Nothing was changed.",
  "array-formula":
    "The cell to be filled[ ({cell})] is part of an array formula. Replace the formula by plain content, then try again. The sheet was not changed.",
  "rows-not-movable":
    "Susun cannot insert or delete rows or columns on this sheet[ (see {cell})], because the workbook holds a table, a pivot, notes, a chart, an array or a rule about cells that would move, and that could be damaged. Insert or delete the row in Excel itself, then go on here. The sheet was not changed.",
  "table-header":
    "The cell to be filled[ ({cell})] is the header of an Excel Table. Convert the Table to a range (Table Design > Convert to Range), then try again. The sheet was not changed.",
  "text-too-long":
    "The text to be written[ in {cell}] is longer than Excel can hold (32,767 characters). Shorten it, then try again. The sheet was not changed.",
  "read-only":
    "This workbook is read-only. Click Enable Editing, or save it under another name, then try again. Nothing was changed.",
  "host-failed":
    "Excel could not carry this out[ on sheet “{sheet}”]. Finish editing the cell (press Enter) and close any dialog, then try again. The sheet was not changed.",
  "cell-edit-mode":
    "A cell is being edited. Press Enter to finish it, or Esc to cancel, then try again. The sheet was not changed.",
  "host-busy":
    "Excel is busy or shows a dialog. Close the dialog, wait a moment, then try again. The sheet was not changed.",
  "session-lost":
    "The connection to the workbook is lost. Save your work, close the Susun pane, then open it again from the Home tab. The sheet was not changed.",
  "payload-too-large":
    "There is too much content[ on sheet “{sheet}”] for Excel to handle at once. Delete unused rows, columns or shapes, save, then try again. The sheet was not changed.",
  "item-missing":
    "The part of the workbook that was asked for[ on sheet “{sheet}”] is no longer there. Please try once more, so that it is read again. The sheet was not changed.",
  "access-denied":
    "Excel refused the change[ on sheet “{sheet}”]. Click Enable Editing if it is offered, check the protection of the sheet and the workbook, then try again. The sheet was not changed.",
  "api-missing":
    "This version of Excel cannot do that. Susun needs Excel 2021 or newer, Microsoft 365, or Excel on the web. The sheet was not changed.",
  "half-applied":
    "Excel stopped in the middle of this[ on sheet “{sheet}”], and some of its changes remain. Check the sheet: press Ctrl+Z if you can, or erase the drawing and draw it again.",
  crashed:
    "Sorry, Susun ran into an error and stopped. Your workbook was not changed. Please try again; if it happens again, tell your administrator[ and quote this: {detail}].",
};
