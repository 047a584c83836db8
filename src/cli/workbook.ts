import fs from "node:fs";
import type { SopDocument, WorkbookReading } from "../core/document/sop-document";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import type { Language } from "../core/messages/catalogue";
import { problemText } from "../core/messages/catalogue";
import { recognise } from "../core/recognise/recognise";
import type { SopProfile } from "../core/templates/sop-profile";
import { FileProblem } from "../xlsx/file-problem";
import { openWorkbook, readSnapshot, sheetInfos, type WorkbookFile } from "../xlsx/workbook-file";
import type { Problem } from "./json";
import { messagesIn } from "./messages";

export type Opened =
  | { readonly ok: true; readonly workbook: WorkbookFile; readonly reading: WorkbookReading }
  | { readonly ok: false; readonly problem: Problem };

export const snapshotsOf = (workbook: WorkbookFile): readonly GridSnapshot[] =>
  sheetInfos(workbook).map(({ name }) => readSnapshot(workbook, name));

/** Reads a file and what is in it, by a form or (null) by the form that fits each SOP. Whatever is wrong with it comes back as a sentence, never as an exception. */
export function open(file: string, language: Language, profile: SopProfile | null = null): Opened {
  let bytes: Uint8Array;
  try {
    bytes = fs.readFileSync(file);
  } catch {
    const messages = messagesIn(language);
    const message = fs.existsSync(file) ? messages.cannotReadFile : messages.notFound;
    return { ok: false, problem: { code: "unreadable", message } };
  }
  try {
    const workbook = openWorkbook(bytes);
    return { ok: true, workbook, reading: recognise(snapshotsOf(workbook), profile) };
  } catch (error) {
    // Folders are walked to the end whatever one file holds: a fault of our own is reported with the file's name.
    const code = error instanceof FileProblem ? error.code : "crashed";
    const data = code === "crashed" ? { detail: String(error) } : {};
    return { ok: false, problem: { code, message: problemText(code, data, language) } };
  }
}

/** What stands in the way of working on a workbook that could be read; null when it holds an SOP. */
export function contentProblem(reading: WorkbookReading, language: Language): Problem | null {
  if (reading.documents.length > 0) return null;
  const code = reading.sheets.every(({ kind }) => kind === "empty") ? "empty-workbook" : "no-sop";
  return { code, message: problemText(code, {}, language) };
}

export const titleOf = (document: SopDocument, language: Language): string =>
  document.identity.namaSop?.text || messagesIn(language).untitled;

/** Whether a sheet has the name that was given; spaces around it are easily overlooked. */
export const isNamed = (sheet: string, name: string | null): boolean =>
  sheet === name || sheet.trim() === name?.trim();
