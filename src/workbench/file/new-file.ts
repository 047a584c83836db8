import { EMPTY_SHEET, newWorkbook } from "../../xlsx/new-workbook";
import type { NamedWorkbook } from "../store/workbench-store";

/** A workbook of one empty sheet, to put forms into. */
export const newFile = (fileName: string, sheet: string): NamedWorkbook => ({
  fileName,
  file: newWorkbook([{ name: sheet, content: EMPTY_SHEET }]),
  sample: false,
});
