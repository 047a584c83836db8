import { exportFlow } from "../../core/export/export-flow";
import { problemText } from "../../core/messages/catalogue";
import { readSnapshot } from "../../xlsx/workbook-file";
import type { Call } from "../arguments";
import { chosenDocument } from "../chosen-document";
import { EXIT, type ExitStatus } from "../exit";
import { exists, isSameFile, writeWhole } from "../files";
import { messagesIn } from "../messages";
import type { Terminal } from "../terminal";
import { open, undrawable } from "../workbook";

type EksporCall = Extract<Call, { verb: "ekspor" }>;

/** `ekspor`: the flow of one SOP as a file of another program, or on standard output. */
export function ekspor(call: EksporCall, terminal: Terminal): ExitStatus {
  const { language, input, output } = call;
  const messages = messagesIn(language);
  const opened = open(input, language);
  if (!opened.ok) {
    terminal.err(`${input}: ${opened.problem.message}\n`);
    return EXIT.wrongCall;
  }
  const refusedName = output === null ? null : refuseName(call, output, terminal);
  if (refusedName !== null) return refusedName;
  const { reading, workbook } = opened;
  const problem = undrawable(reading, language);
  if (problem) {
    terminal.err(`${input}: ${problem.message}\n`);
    return EXIT.refused;
  }
  const chosen = chosenDocument(reading, call);
  if (!chosen.ok) {
    terminal.err(`${input}: ${chosen.message}\n`);
    return chosen.status;
  }
  const { document, sheet } = chosen;
  const file = exportFlow(readSnapshot(workbook, sheet), document, call.format);
  if (!file) {
    terminal.err(`${input}: ${problemText("nothing-to-draw", {}, language)}\n`);
    return EXIT.refused;
  }
  if (output === null) {
    terminal.out(file.text);
    return EXIT.done;
  }
  try {
    writeWhole(output, new TextEncoder().encode(file.text));
  } catch {
    terminal.err(`${messages.cannotWrite(output)}\n`);
    return EXIT.refused;
  }
  terminal.err(`${messages.written(output)}\n`);
  return EXIT.done;
}

function refuseName(call: EksporCall, output: string, terminal: Terminal): ExitStatus | null {
  const say = (code: "output-is-input" | "output-exists") =>
    terminal.err(`${problemText(code, { file: output }, call.language)}\n`);
  if (isSameFile(call.input, output)) {
    say("output-is-input");
    return EXIT.wrongCall;
  }
  if (call.overwrite || !exists(output)) return null;
  say("output-exists");
  terminal.err(`${messagesIn(call.language).howToOverwrite}\n`);
  return EXIT.refused;
}
