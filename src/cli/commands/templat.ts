import { FORMS } from "../../core/forms/form-list";
import { problemText } from "../../core/messages/catalogue";
import { newWorkbook } from "../../xlsx/new-workbook";
import { saveWorkbook } from "../../xlsx/workbook-file";
import type { Call } from "../arguments";
import { EXIT, type ExitStatus } from "../exit";
import { exists, writeWhole } from "../files";
import { messagesIn } from "../messages";
import type { Terminal } from "../terminal";

type TemplatCall = Extract<Call, { verb: "templat" }>;

/** `templat`: lists the forms, or writes one of them as a workbook of its own. */
export function templat(call: TemplatCall, terminal: Terminal): ExitStatus {
  const { language, form: id, output, paper, overwrite } = call;
  const messages = messagesIn(language);
  if (id === null || output === null) {
    const longest = Math.max(...FORMS.map((form) => form.id.length));
    terminal.out(FORMS.map((form) => `${form.id.padEnd(longest)}  ${form.name}\n`).join(""));
    return EXIT.done;
  }
  const form = FORMS.find((one) => one.id === id);
  if (!form) {
    terminal.err(`${messages.unknownForm(id)}\n`);
    return EXIT.wrongCall;
  }
  if (!/\.xlsx$/i.test(output)) {
    terminal.err(`${messages.otherKind(output, ".xlsx")}\n`);
    return EXIT.wrongCall;
  }
  if (!overwrite && exists(output)) {
    terminal.err(`${problemText("output-exists", { file: output }, language)}\n`);
    terminal.err(`${messages.howToOverwrite}\n`);
    return EXIT.refused;
  }
  const workbook = newWorkbook([{ name: form.sheet, content: form.content(paper) }]);
  try {
    writeWhole(output, saveWorkbook(workbook));
  } catch {
    terminal.err(`${messages.cannotWrite(output)}\n`);
    return EXIT.refused;
  }
  terminal.err(`${messages.written(output)}\n`);
  return EXIT.done;
}
