import { formatOrigin } from "../../core/grid/address";
import { problemText } from "../../core/messages/catalogue";
import { notesOn } from "../../core/notes/plan-notes";
import { planErase } from "../../core/plan/plan-erase";
import { RECORD } from "../../core/records/kept";
import type { HostCommand } from "../../core/workbook-port";
import { writeRecord } from "../../xlsx/records/workbook-records";
import {
  applyCommands,
  readMarks,
  readNotes,
  readSnapshot,
  sheetInfos,
} from "../../xlsx/workbook-file";
import type { Call } from "../arguments";
import { EXIT, type ExitStatus } from "../exit";
import { messagesIn } from "../messages";
import { readingChoice } from "../reading-profile";
import type { Terminal } from "../terminal";
import { open } from "../workbook";
import { refuseOutput, writeOutput } from "./write-output";

/** `hapus`: takes our drawing, marks and notes away from every sheet and shows what it had hidden; leaves everything else. */
export function hapus(call: Extract<Call, { verb: "hapus" }>, terminal: Terminal): ExitStatus {
  const { language } = call;
  const messages = messagesIn(language);
  const chosen = readingChoice(call);
  if (!chosen.ok) {
    terminal.err(`${chosen.message}\n`);
    return EXIT.wrongCall;
  }
  const opened = open(call.input, language, chosen.choice);
  if (!opened.ok) {
    terminal.err(`${call.input}: ${opened.problem.message}\n`);
    return EXIT.wrongCall;
  }
  const refusedName = refuseOutput(call, terminal);
  if (refusedName !== null) return refusedName;

  let workbook = opened.workbook;
  for (const { name } of sheetInfos(workbook)) {
    const marks = readMarks(workbook, name).length;
    const notes = notesOn(readNotes(workbook), name).own.length;
    const commands: readonly HostCommand[] = [
      ...planErase(readSnapshot(workbook, name)),
      ...(marks > 0 ? [{ kind: "set-marks" as const, sheet: name, marks: [] }] : []),
      ...(notes > 0 ? [{ kind: "set-notes" as const, sheet: name, notes: [] }] : []),
    ];
    if (commands.length === 0) continue;
    const { file, result } = applyCommands(workbook, commands);
    if (result.kind !== "applied") {
      const code = result.kind === "stale" ? "stale" : result.code;
      const cell = result.at ? formatOrigin(result.at) : name.trim();
      terminal.err(`${call.input}: ${problemText(code, { cell, sheet: name.trim() }, language)}\n`);
      return EXIT.refused;
    }
    const count = (kind: "delete-shapes" | "show-shapes"): number =>
      commands.reduce((sum, command) => {
        if (command.kind !== kind) return sum;
        return sum + (command.kind === "delete-shapes" ? command.names : command.ids).length;
      }, 0);
    terminal.err(
      `${messages.erased(name, count("delete-shapes"), count("show-shapes"), marks, notes)}\n`,
    );
    workbook = file;
  }
  // Else the pane would mark the cells again as it opens the file.
  workbook = writeRecord(workbook, RECORD.marks, null).file;
  const changed = workbook !== opened.workbook;
  if (!changed) terminal.err(`${messages.nothingToErase}\n`);
  return writeOutput(call, workbook, changed, terminal);
}
