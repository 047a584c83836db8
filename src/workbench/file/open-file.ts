import { FileProblem } from "../../xlsx/file-problem";
import { openWorkbook } from "../../xlsx/workbook-file";
import type { WorkbenchStore } from "../store/workbench-store";

/** What the file dialog offers. */
export const ACCEPTED =
  ".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opens a file in place of the present workbook; whatever is wrong with it is told, and the present one stays. */
export async function openFile(store: WorkbenchStore, file: File): Promise<void> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    store.open({ fileName: file.name, file: openWorkbook(bytes), sample: false });
  } catch (error) {
    store.notify({ kind: "open-failed", fileName: file.name, ...problemOf(error) });
  }
}

/** What is wrong with a file that could not be read. */
export function problemOf(error: unknown): { readonly code: string; readonly detail: string } {
  if (error instanceof FileProblem) return { code: error.code, detail: "" };
  // The system did not hand the file over: it was moved, or its drive is gone.
  if (error instanceof DOMException) return { code: "read-failed", detail: "" };
  return { code: "crashed", detail: String(error) };
}
