import { exportFlow } from "../../core/export/export-flow";
import { problemText } from "../../core/messages/catalogue";
import { readSnapshot } from "../../xlsx/workbook-file";
import type { Call } from "../arguments";
import { chosenDocument } from "../chosen-document";
import { EXIT, type ExitStatus } from "../exit";
import { writeWhole } from "../files";
import { messagesIn } from "../messages";
import { readingChoice } from "../reading-profile";
import type { Terminal } from "../terminal";
import { open, undrawable } from "../workbook";
import { refuseName } from "./output-name";

type EksporCall = Extract<Call, { verb: "ekspor" }>;

/** `ekspor`: the flow of one SOP as a file of another program, or on standard output. */
export function ekspor(call: EksporCall, terminal: Terminal): ExitStatus {
  const { language, input, output } = call;
  const messages = messagesIn(language);
  const reader = readingChoice(call);
  if (!reader.ok) {
    terminal.err(`${reader.message}\n`);
    return EXIT.wrongCall;
  }
  const opened = open(input, language, reader.choice);
  if (!opened.ok) {
    terminal.err(`${input}: ${opened.problem.message}\n`);
    return EXIT.wrongCall;
  }
  if (output !== null) {
    const refused = refuseName({ ...call, inputs: [input], output, extension: null }, terminal);
    if (refused !== null) return refused;
  }
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
