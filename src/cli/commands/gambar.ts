import type { SopDocument } from "../../core/document/sop-document";
import { formatOrigin } from "../../core/grid/address";
import type { LayoutWarning } from "../../core/layout/diagram-layout";
import { problemText } from "../../core/messages/catalogue";
import type { DrawingStyle } from "../../core/plan/drawing-style";
import { planDraw } from "../../core/plan/plan-draw";
import { presentStyle } from "../../core/plan/present-style";
import { applyCommands, readSnapshot, type WorkbookFile } from "../../xlsx/workbook-file";
import type { Call } from "../arguments";
import { EXIT, type ExitStatus } from "../exit";
import { messagesIn } from "../messages";
import type { ReadingChoice } from "../reading-choice";
import { readingChoice } from "../reading-profile";
import type { Terminal } from "../terminal";
import { isNamed, open, readWorkbook, undrawable } from "../workbook";
import { refuseOutput, writeOutput } from "./write-output";

type GambarCall = Extract<Call, { verb: "gambar" }>;

/**
 * `gambar`: draws or redraws the flowchart of each SOP sheet. One that is refused keeps all from being written; one
 * without symbols yet is passed over, unless there is no other.
 */
export function gambar(call: GambarCall, terminal: Terminal): ExitStatus {
  const { language } = call;
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
  const problem = undrawable(opened.reading, language);
  if (problem) {
    terminal.err(`${call.input}: ${problem.message}\n`);
    return EXIT.refused;
  }
  const tables = opened.reading.documents.flatMap(({ table }) => (table ? [table.sheet] : []));
  const names = [...new Set(tables)];
  if (
    call.sheet !== null &&
    !opened.reading.sheets.some(({ sheet }) => isNamed(sheet, call.sheet))
  ) {
    terminal.err(`${problemText("sheet-missing", { sheet: call.sheet }, language)}\n`);
    if (names.length > 0) terminal.err(`${messagesIn(language).sheetsHere(names)}\n`);
    return EXIT.wrongCall;
  }
  const wanted = opened.reading.documents.filter(
    ({ table }) => table && (call.sheet === null || isNamed(table.sheet, call.sheet)),
  );
  if (wanted.length === 0) {
    const reason =
      call.sheet === null
        ? problemText("no-sop-sheet", {}, language)
        : messagesIn(language).noSopOn(call.sheet);
    terminal.err(`${call.input}: ${reason}\n`);
    if (names.length > 0) terminal.err(`${messagesIn(language).sheetsHere(names)}\n`);
    return EXIT.refused;
  }

  let workbook = opened.workbook;
  let changed = false;
  const empty: string[] = [];
  for (const { id, table } of wanted) {
    const step = drawOne(workbook, id, call, chosen.choice, terminal);
    if (step === "refused") return EXIT.refused;
    if (step === "empty") {
      empty.push(table!.sheet.trim());
      continue;
    }
    changed ||= step !== workbook;
    workbook = step;
  }
  if (empty.length === wanted.length) {
    const reason = problemText("nothing-to-draw", {}, language);
    terminal.err(`${call.input}, ${empty.join(", ")}: ${reason}\n`);
    return EXIT.refused;
  }
  for (const sheet of empty) terminal.err(`${messagesIn(language).skipped(sheet)}\n`);
  return writeOutput(call, workbook, changed, terminal);
}

/** Warnings that speak of no line. */
const HARMLESS: ReadonlySet<LayoutWarning["code"]> = new Set(["symbol-kept", "text-cut"]);

/** The workbook with one document drawn; `refused` when it may not be (the reason has been said). */
function drawOne(
  workbook: WorkbookFile,
  id: SopDocument["id"],
  { replace, language, input, compatible, theme, onePage }: GambarCall,
  choice: ReadingChoice,
  terminal: Terminal,
): WorkbookFile | "empty" | "refused" {
  const messages = messagesIn(language);
  // Read afresh: drawing the document before this one may have changed the sheet they share.
  const document = readWorkbook(workbook, choice).reading.documents.find((one) => one.id === id);
  const sheet = document?.table?.sheet;
  if (!document || sheet === undefined) return workbook;
  const snapshot = readSnapshot(workbook, sheet);
  const present = presentStyle(snapshot, document);
  const style: DrawingStyle = {
    ...present,
    ...(compatible && { compatible }),
    ...(theme && { theme: theme === "warna" ? "coloured" : "plain" }),
  };
  const plan = planDraw(snapshot, document, {
    replace,
    style,
    ...(onePage && { pages: "one" as const }),
  });
  if (plan.kind === "nothing-to-draw") return "empty";
  if (plan.kind === "hand-drawn") {
    const reason = problemText("hand-drawn", { count: plan.shapes }, language);
    terminal.err(`${input}, ${sheet.trim()}: ${reason}\n${messages.howToReplace}\n`);
    return "refused";
  }
  const cut = plan.warnings.filter(({ code }) => code === "text-cut").length;
  const crowded = plan.warnings.filter(({ code }) => !HARMLESS.has(code)).length;
  if (crowded > 0) terminal.err(`${messages.routeWarning(sheet, crowded)}\n`);
  if (cut > 0) terminal.err(`${messages.cutWarning(sheet, cut)}\n`);
  if (plan.commands.length === 0) {
    terminal.err(`${messages.drawnAlready(sheet)}\n`);
    return workbook;
  }
  const { file, result } = applyCommands(workbook, plan.commands);
  if (result.kind === "applied") {
    const { added, removed } = plan.counts;
    const hidden = plan.commands.flatMap((one) => (one.kind === "hide-shapes" ? one.ids : []));
    terminal.err(`${messages.drawn(sheet, added, removed, hidden.length)}\n`);
    return file;
  }
  const code = result.kind === "stale" ? "stale" : result.code;
  const cell = result.at ? formatOrigin(result.at) : sheet.trim();
  terminal.err(`${input}: ${problemText(code, { cell, sheet: sheet.trim() }, language)}\n`);
  return "refused";
}
