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
    const code = error instanceof FileProblem ? error.code : readFault(error);
    store.notify({ kind: "open-failed", fileName: file.name, code });
  }
}

/** A file that the system did not hand over (moved, on a drive that is gone), or a fault of our own. */
const readFault = (error: unknown): string =>
  error instanceof DOMException ? "read-failed" : "crashed";
