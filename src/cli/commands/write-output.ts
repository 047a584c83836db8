import type { Language } from "../../core/messages/catalogue";
import { isSigned, saveWorkbook, type WorkbookFile } from "../../xlsx/workbook-file";
import { EXIT, type ExitStatus } from "../exit";
import { writeWhole } from "../files";
import { messagesIn } from "../messages";
import type { Terminal } from "../terminal";
import { extensionOf, refuseName } from "./output-name";

export type OutputCall = {
  readonly language: Language;
  readonly input: string;
  readonly output: string;
  readonly overwrite: boolean;
};

/** Looks at the names before any work is done; null when the output may be written. */
export const refuseOutput = (call: OutputCall, terminal: Terminal): ExitStatus | null =>
  refuseName({ ...call, inputs: [call.input], extension: extensionOf(call.input) }, terminal);

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
