import fs from "node:fs";
import { csvRows } from "../core/export/csv";
import type { VisioReading } from "../core/export/read-visio-table";
import { visioRowsIn, visioSheet } from "../core/export/visio-sheet";
import type { Language } from "../core/messages/catalogue";
import { unreadable } from "./unreadable";
import { type Attempt, attempt, snapshotsOf } from "./workbook";

/** The first process map table in a workbook, or in a file of separated values; null where there is none. */
export function readVisioFile(file: string, language: Language): Attempt<VisioReading | null> {
  if (!/\.csv$/i.test(file)) {
    return attempt(file, language, (workbook) => {
      for (const snapshot of snapshotsOf(workbook)) {
        const reading = visioSheet(snapshot);
        if (reading) return reading;
      }
      return null;
    });
  }
  try {
    return { ok: true, value: visioRowsIn(csvRows(fs.readFileSync(file, "utf8"))) };
  } catch {
    return { ok: false, problem: { code: "unreadable", message: unreadable(file, language) } };
  }
}
