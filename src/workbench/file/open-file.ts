import { FileProblem } from "../../xlsx/file-problem";
import { openWorkbook, readSnapshot } from "../../xlsx/workbook-file";
import { firstSheet, type NamedWorkbook, type WorkbenchStore } from "../store/workbench-store";

/** What the file dialog offers. */
export const ACCEPTED =
  ".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook in a file; null when there is none, and what is wrong with it has been told. */
export async function readFile(store: WorkbenchStore, file: File): Promise<NamedWorkbook | null> {
  return told(store, file.name, async () => {
    const workbook = openWorkbook(new Uint8Array(await file.arrayBuffer()));
    // A sheet that cannot be read is found now, not when it has taken the place of another one.
    readSnapshot(workbook, firstSheet(workbook));
    return { fileName: file.name, file: workbook, sample: false };
  });
}

/** Puts a workbook in place of the present one; whatever is wrong with it is told, and the present one stays. */
export const openRead = (store: WorkbenchStore, workbook: NamedWorkbook): Promise<null> =>
  told(store, workbook.fileName, async () => {
    store.open(workbook);
    return null;
  });

async function told<T>(
  store: WorkbenchStore,
  fileName: string,
  work: () => Promise<T>,
): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    store.notify({ kind: "open-failed", fileName, ...problemOf(error) });
    return null;
  }
}

/** What is wrong with a file that could not be read. */
export function problemOf(error: unknown): { readonly code: string; readonly detail: string } {
  if (error instanceof FileProblem) return { code: error.code, detail: "" };
  // The system did not hand the file over: it was moved, or its drive is gone.
  if (error instanceof DOMException) return { code: "read-failed", detail: "" };
  return { code: "crashed", detail: String(error) };
}
