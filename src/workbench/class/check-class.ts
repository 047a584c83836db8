import { dayOf } from "../../core/language/dates";
import type { Language } from "../../core/messages/catalogue";
import { problemText } from "../../core/messages/catalogue";
import type { ClassFile } from "../../core/recap/class-file";
import { kindOfFileName } from "../../core/recap/class-file-name";
import { readClassFile } from "../../core/recap/read-class-file";
import { isRecap } from "../../core/recap/recap-sheets";
import { keptIn } from "../../core/records/kept";
import { readRecords } from "../../xlsx/records/workbook-records";
import { openWorkbook, readSnapshot, sheetInfos } from "../../xlsx/workbook-file";
import { problemOf } from "../file/open-file";

/** Files by the names that tell them apart, in the order in which they are read. */
export type ClassSources = ReadonlyMap<string, File>;

/** The spreadsheets among chosen files, by name; of a folder, with the folders inside it. */
export function classSources(files: readonly File[]): ClassSources {
  const kept = files.filter(({ name }) => kindOfFileName(name) !== "other");
  const named = kept
    .map((file) => ({ file, name: file.webkitRelativePath || file.name }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const sources = new Map<string, File>();
  for (const { file, name } of named) {
    let free = name;
    for (let number = 2; sources.has(free); number++) free = `${name} (${number})`;
    sources.set(free, file);
  }
  return sources;
}

/** Lets the page answer the user between two files. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Reads and checks the files one after another; one that cannot be read stops nothing, a recap written before is passed
 * over. What was read is given back when the signal calls it off.
 */
export async function checkClass(
  sources: ClassSources,
  language: Language,
  onFile: (done: number, name: string) => void,
  signal: AbortSignal,
): Promise<readonly ClassFile[]> {
  const files: ClassFile[] = [];
  for (const [index, [name, file]] of [...sources].entries()) {
    onFile(index, name);
    await pause();
    if (signal.aborted) break;
    const read = await classFile(name, file, language);
    if (read) files.push(read);
  }
  return files;
}

async function classFile(name: string, file: File, language: Language): Promise<ClassFile | null> {
  try {
    const workbook = openWorkbook(new Uint8Array(await file.arrayBuffer()));
    const names = sheetInfos(workbook).map((sheet) => sheet.name);
    if (isRecap(names)) return null;
    const records = readRecords(workbook);
    return readClassFile({
      file: name,
      snapshots: names.map((sheet) => readSnapshot(workbook, sheet)),
      records,
      kept: keptIn(records),
      today: dayOf(new Date()),
    });
  } catch (error) {
    // The class goes on whatever one file holds; its row says what is wrong with it.
    const { code, detail } = problemOf(error);
    return {
      kind: "unread",
      file: name,
      problem: { code, message: problemText(code, { detail }, language) },
    };
  }
}
