import fs from "node:fs";
import type { SopDocument, WorkbookReading } from "../core/document/sop-document";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import type { Language } from "../core/messages/catalogue";
import { problemText } from "../core/messages/catalogue";
import { contentProblem } from "../core/recap/class-file";
import { readContents, type WorkbookContents } from "../core/recap/read-contents";
import { type Kept, keptIn } from "../core/records/kept";
import { FileProblem } from "../xlsx/file-problem";
import { readRecords } from "../xlsx/records/workbook-records";
import { openWorkbook, readSnapshot, sheetInfos, type WorkbookFile } from "../xlsx/workbook-file";
import type { Problem } from "./json";
import { messagesIn } from "./messages";
import { chosenOver, NO_CHOICE, type ReadingChoice } from "./reading-choice";
import { unreadable } from "./unreadable";

export type Opened =
  | (WorkbookContents & { readonly ok: true; readonly workbook: WorkbookFile })
  | { readonly ok: false; readonly problem: Problem };

export const snapshotsOf = (workbook: WorkbookFile): readonly GridSnapshot[] =>
  sheetInfos(workbook).map(({ name }) => readSnapshot(workbook, name));

/** What is in a workbook, by the columns, the profile and the settings it keeps, and over them by what the call says. */
export function readWorkbook(
  workbook: WorkbookFile,
  choice: ReadingChoice = NO_CHOICE,
): WorkbookContents {
  const records = readRecords(workbook);
  return readContents({
    snapshots: snapshotsOf(workbook),
    records,
    kept: chosenOver(keptIn(records), choice),
    sop: choice.sop,
  });
}

export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** Opens a file and takes from it what is wanted. Whatever is wrong with it comes back as a sentence, never as an exception. */
export function attempt<T>(
  file: string,
  language: Language,
  take: (workbook: WorkbookFile) => T,
): Attempt<T> {
  let bytes: Uint8Array;
  try {
    bytes = fs.readFileSync(file);
  } catch {
    return { ok: false, problem: { code: "unreadable", message: unreadable(file, language) } };
  }
  try {
    return { ok: true, value: take(openWorkbook(bytes)) };
  } catch (error) {
    // Folders are walked to the end whatever one file holds: a fault of our own is reported with the file's name.
    return { ok: false, problem: problemOf(error, language) };
  }
}

/** What was thrown, as a sentence: a part of the file that is damaged, or a fault of our own. */
export function problemOf(error: unknown, language: Language): Problem {
  const code = error instanceof FileProblem ? error.code : "crashed";
  const data = code === "crashed" ? { detail: String(error) } : {};
  return { code, message: problemText(code, data, language) };
}

/** Reads a file and what is in it; see `attempt`. */
export function open(file: string, language: Language, choice: ReadingChoice = NO_CHOICE): Opened {
  const opened = attempt(file, language, (workbook) => ({
    workbook,
    ...readWorkbook(workbook, choice),
  }));
  return opened.ok ? { ok: true, ...opened.value } : opened;
}

/** What stands in the way of checking a workbook that could be read; null when it holds anything that is known. */
export function unknownContents(contents: WorkbookContents, language: Language): Problem | null {
  const problem = contentProblem(contents);
  return problem && { code: problem.code, message: problemText(problem.code, {}, language) };
}

/** What stands in the way of drawing a workbook that could be read; null when it holds an SOP. */
export function undrawable(reading: WorkbookReading, language: Language): Problem | null {
  if (reading.documents.length > 0) return null;
  const code = reading.sheets.every(({ kind }) => kind === "empty")
    ? "empty-workbook"
    : "no-sop-sheet";
  return { code, message: problemText(code, {}, language) };
}

export const titleOf = (document: SopDocument, language: Language): string =>
  document.identity.namaSop?.text || messagesIn(language).untitled;

/** Whether a sheet has the name that was given: as in Excel whatever its capitals; spaces around it are easily overlooked. */
export const isNamed = (sheet: string, name: string | null): boolean =>
  sheet.trim().toLowerCase() === name?.trim().toLowerCase();

/** Says what cannot be used of what a file keeps: its damaged notes, its columns that no longer fit. */
export function tellKept(
  file: string,
  { kept, reading }: { readonly kept: Kept; readonly reading: WorkbookReading },
  language: Language,
  tell: (line: string) => void,
): void {
  const messages = messagesIn(language);
  if (kept.damaged.length > 0) tell(`${file}: ${messages.damagedRecords}\n`);
  for (const { sheet, mapping, kind } of reading.sheets) {
    if (mapping === "lost" && kind !== "sop") tell(`${file}: ${messages.columnsLost(sheet)}\n`);
  }
}
