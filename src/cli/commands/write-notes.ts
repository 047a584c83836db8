import { formatOrigin } from "../../core/grid/address";
import { problemText } from "../../core/messages/catalogue";
import { planNotes } from "../../core/notes/plan-notes";
import type { Diagnostic } from "../../core/rules/diagnostic";
import {
  applyCommands,
  readNotes,
  readSnapshot,
  sheetInfos,
  type WorkbookFile,
} from "../../xlsx/workbook-file";
import { EXIT, type ExitStatus } from "../exit";
import { messagesIn } from "../messages";
import type { Terminal } from "../terminal";
import { type OutputCall, writeOutput } from "./write-output";

/** Writes a copy of the workbook with findings as notes in their cells, on the sheets that are shown, as the pane does. */
export function writeNotes(
  call: OutputCall,
  workbook: WorkbookFile,
  findings: readonly Diagnostic[],
  terminal: Terminal,
): ExitStatus {
  const { input, language } = call;
  const messages = messagesIn(language);
  const snapshots = sheetInfos(workbook)
    .filter(({ visible }) => visible)
    .map(({ name }) => readSnapshot(workbook, name));
  const plan = planNotes(snapshots, readNotes(workbook), findings, language);
  const { file, result } = applyCommands(workbook, plan.commands);
  if (result.kind !== "applied") {
    const code = result.kind === "stale" ? "stale" : result.code;
    const sheet = result.at?.sheet.trim();
    const data = { ...(sheet && { sheet }), ...(result.at && { cell: formatOrigin(result.at) }) };
    terminal.err(`${input}: ${problemText(code, data, language)}\n`);
    return EXIT.refused;
  }
  const status = writeOutput(call, file, file !== workbook, terminal);
  if (status !== EXIT.done) return status;
  terminal.err(`${plan.notes > 0 ? messages.notesWritten(plan.notes) : messages.notesNone}\n`);
  if (plan.kept > 0) terminal.err(`${messages.notesKept(plan.kept)}\n`);
  if (plan.locked.length > 0) terminal.err(`${messages.notesLocked(plan.locked)}\n`);
  return EXIT.done;
}
