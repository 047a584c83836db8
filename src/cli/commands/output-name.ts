import path from "node:path";
import type { Language } from "../../core/messages/catalogue";
import { problemText } from "../../core/messages/catalogue";
import { EXIT, type ExitStatus } from "../exit";
import { exists, isFolder, isSameFile } from "../files";
import { messagesIn } from "../messages";
import type { Terminal } from "../terminal";

export type OutputName = {
  readonly language: Language;
  /** Files and folders that are read: the output is none of them. */
  readonly inputs: readonly string[];
  readonly output: string;
  readonly overwrite: boolean;
  /** What the name must end in; null where any will do. */
  readonly extension: string | null;
};

/** Looks at the name of an output before any work is done; null when it may be written, else the reason has been said. */
export function refuseName(name: OutputName, terminal: Terminal): ExitStatus | null {
  const { language, inputs, output, overwrite, extension } = name;
  const messages = messagesIn(language);
  const say = (status: ExitStatus, ...lines: readonly string[]): ExitStatus => {
    for (const line of lines) terminal.err(`${line}\n`);
    return status;
  };
  if (isFolder(output)) return say(EXIT.wrongCall, messages.outputIsFolder(output));
  if (inputs.some((input) => isSameFile(input, output))) {
    return say(EXIT.wrongCall, problemText("output-is-input", { file: output }, language));
  }
  if (extension !== null && !output.toLowerCase().endsWith(extension)) {
    return say(EXIT.wrongCall, messages.otherKind(output, extension));
  }
  if (!isFolder(path.dirname(output))) {
    return say(EXIT.refused, messages.noFolder(output, path.dirname(output)));
  }
  if (overwrite || !exists(output)) return null;
  const reason = problemText("output-exists", { file: output }, language);
  return say(EXIT.refused, reason, messages.howToOverwrite);
}

/** Excel does not open a workbook under the extension of the other kind, with or without macros. */
export const extensionOf = (file: string): ".xlsm" | ".xlsx" =>
  /\.xlsm$/i.test(file) ? ".xlsm" : ".xlsx";
