import type { SopDocument } from "../../core/document/sop-document";
import { formatOrigin } from "../../core/grid/address";
import { problemText } from "../../core/messages/catalogue";
import { planDraw } from "../../core/plan/plan-draw";
import { recognise } from "../../core/recognise/recognise";
import { applyCommands, readSnapshot, type WorkbookFile } from "../../xlsx/workbook-file";
import type { Call } from "../arguments";
import { EXIT, type ExitStatus } from "../exit";
import { messagesIn } from "../messages";
import type { Terminal } from "../terminal";
import { contentProblem, open, snapshotsOf } from "../workbook";
import { refuseOutput, writeOutput } from "./write-output";

type GambarCall = Extract<Call, { verb: "gambar" }>;

/** `gambar`: draws or redraws the flowchart of each SOP sheet. All of them, or nothing is written. */
export function gambar(call: GambarCall, terminal: Terminal): ExitStatus {
  const { language } = call;
  const opened = open(call.input, language);
  if (!opened.ok) {
    terminal.err(`${call.input}: ${opened.problem.message}\n`);
    return EXIT.wrongCall;
  }
  const refusedName = refuseOutput(call, terminal);
  if (refusedName !== null) return refusedName;
  const problem = contentProblem(opened.reading, language);
  if (problem) {
    terminal.err(`${call.input}: ${problem.message}\n`);
    return EXIT.refused;
  }
  if (
    call.sheet !== null &&
    !opened.reading.sheets.some(({ sheet }) => isNamed(sheet, call.sheet))
  ) {
    terminal.err(`${problemText("sheet-missing", { sheet: call.sheet }, language)}\n`);
    return EXIT.wrongCall;
  }
  const wanted = opened.reading.documents.filter(
    ({ table }) => table && (call.sheet === null || isNamed(table.sheet, call.sheet)),
  );
  if (wanted.length === 0) {
    terminal.err(`${call.input}: ${problemText("no-sop", {}, language)}\n`);
    return EXIT.refused;
  }

  let workbook = opened.workbook;
  let changed = false;
  for (const { id } of wanted) {
    const step = drawOne(workbook, id, call, terminal);
    if (step === null) return EXIT.refused;
    changed ||= step !== workbook;
    workbook = step;
  }
  return writeOutput(call, workbook, changed, terminal);
}

const isNamed = (sheet: string, name: string | null): boolean =>
  sheet === name || sheet.trim() === name?.trim();

/** The workbook with one document drawn; null when it was refused (the reason has been said). */
function drawOne(
  workbook: WorkbookFile,
  id: SopDocument["id"],
  { replace, language, input }: GambarCall,
  terminal: Terminal,
): WorkbookFile | null {
  const messages = messagesIn(language);
  // Read afresh: drawing the document before this one may have changed the sheet they share.
  const document = recognise(snapshotsOf(workbook)).documents.find((one) => one.id === id);
  const sheet = document?.table?.sheet;
  if (!document || sheet === undefined) return workbook;
  const plan = planDraw(readSnapshot(workbook, sheet), document, { replace });
  if (plan.kind !== "plan") {
    const data = plan.kind === "hand-drawn" ? { count: plan.shapes } : {};
    terminal.err(`${input}, ${sheet.trim()}: ${problemText(plan.kind, data, language)}\n`);
    if (plan.kind === "hand-drawn") terminal.err(`${messages.howToReplace}\n`);
    return null;
  }
  if (plan.warnings.length > 0)
    terminal.err(`${messages.routeWarning(sheet, plan.warnings.length)}\n`);
  if (plan.commands.length === 0) {
    terminal.err(`${messages.drawnAlready(sheet)}\n`);
    return workbook;
  }
  const { file, result } = applyCommands(workbook, plan.commands);
  if (result.kind === "applied") {
    terminal.err(`${messages.drawn(sheet, plan.counts.added, plan.counts.removed)}\n`);
    return file;
  }
  const code = result.kind === "stale" ? "stale" : result.code;
  const cell = result.at ? formatOrigin(result.at) : sheet.trim();
  terminal.err(`${input}: ${problemText(code, { cell, sheet: sheet.trim() }, language)}\n`);
  return null;
}
