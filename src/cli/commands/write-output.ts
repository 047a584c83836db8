import type { Language } from "../../core/messages/catalogue";
import { problemText } from "../../core/messages/catalogue";
import { isSigned, saveWorkbook, type WorkbookFile } from "../../xlsx/workbook-file";
import { EXIT, type ExitStatus } from "../exit";
import { exists, isSameFile, writeWhole } from "../files";
import { messagesIn } from "../messages";
import type { Terminal } from "../terminal";

export type OutputCall = {
  readonly language: Language;
  readonly input: string;
  readonly output: string;
  readonly overwrite: boolean;
};

/** Looks at the names before any work is done; null when the output may be written. */
export function refuseOutput(call: OutputCall, terminal: Terminal): ExitStatus | null {
  const say = (code: "output-is-input" | "output-exists") =>
    terminal.err(`${problemText(code, { file: call.output }, call.language)}\n`);
  if (isSameFile(call.input, call.output)) {
    say("output-is-input");
    return EXIT.wrongCall;
  }
  const kind = kindOf(call.input);
  if (!call.output.toLowerCase().endsWith(kind)) {
    terminal.err(`${messagesIn(call.language).otherKind(call.output, kind)}\n`);
    return EXIT.wrongCall;
  }
  if (!call.overwrite && exists(call.output)) {
    say("output-exists");
    terminal.err(`${messagesIn(call.language).howToOverwrite}\n`);
    return EXIT.refused;
  }
  return null;
}

/** Excel does not open a workbook under the extension of the other kind, with or without macros. */
const kindOf = (file: string): ".xlsm" | ".xlsx" => (/\.xlsm$/i.test(file) ? ".xlsm" : ".xlsx");

export function writeOutput(
  call: OutputCall,
  workbook: WorkbookFile,
  changed: boolean,
  terminal: Terminal,
): ExitStatus {
  const messages = messagesIn(call.language);
  try {
    writeWhole(call.output, saveWorkbook(workbook));
  } catch {
    terminal.err(`${messages.cannotWrite(call.output)}\n`);
    return EXIT.refused;
  }
  if (changed && isSigned(workbook)) terminal.err(`${messages.signed}\n`);
  terminal.err(`${messages.written(call.output)}\n`);
  return EXIT.done;
}
