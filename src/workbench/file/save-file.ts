import { saveWorkbook } from "../../xlsx/workbook-file";
import type { WorkbenchStore } from "../store/workbench-store";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** The browser has taken the bytes long before this; milliseconds. */
const KEEP = 60_000;

/** Hands the workbook over as a download under its own name. */
export function saveFile(store: WorkbenchStore): void {
  const { file, fileName } = store.getState();
  download(fileName, saveWorkbook(file));
  store.markSaved();
}

/** Hands bytes of a workbook over as a download. */
export function download(fileName: string, bytes: Uint8Array): void {
  const type = /\.xlsm$/i.test(fileName) ? XLSM : XLSX;
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP);
}
