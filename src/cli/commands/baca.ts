import { dayOf } from "../../core/language/dates";
import { lintContents } from "../../core/recap/lint-contents";
import type { WorkbookContents } from "../../core/recap/read-contents";
import type { Call } from "../arguments";
import { EXIT, type ExitStatus } from "../exit";
import { collectInputs } from "../files";
import { filesJson, readFileJson, unreadFileJson } from "../json";
import { messagesIn } from "../messages";
import { readingChoice } from "../reading-profile";
import { sheetsWith } from "../services";
import { tellInputs } from "../tell-inputs";
import type { Terminal } from "../terminal";
import { open, tellKept, titleOf, unknownContents } from "../workbook";

/** `baca`: what each sheet is, and the documents read from it. */
export function baca(call: Extract<Call, { verb: "baca" }>, terminal: Terminal): ExitStatus {
  const { language } = call;
  const messages = messagesIn(language);
  const chosen = readingChoice(call);
  if (!chosen.ok) {
    terminal.err(`${chosen.message}\n`);
    return EXIT.wrongCall;
  }
  const inputs = collectInputs(call.inputs);
  const { files } = inputs;
  const lacking = tellInputs(inputs, language, terminal);

  let read = 0;
  const results = files.map((file) => {
    const opened = open(file, language, chosen.choice);
    if (!opened.ok) {
      terminal.err(`${file}: ${opened.problem.message}\n`);
      return unreadFileJson(file, opened.problem);
    }
    read++;
    const problem = unknownContents(opened, language);
    if (problem) terminal.err(`${file}: ${problem.message}\n`);
    if (!call.json) terminal.out(describe(file, opened));
    tellKept(file, opened, language, terminal.err);
    const { open: diagnostics } = lintContents(opened, {
      cross: false,
      today: dayOf(new Date()),
    });
    return readFileJson(file, opened, diagnostics, problem, language);
  });
  const json = () => filesJson(results, chosen.choice.regional);
  if (call.json) terminal.out(`${JSON.stringify(json(), null, 2)}\n`);
  if (read === 0) return EXIT.wrongCall;
  return read === files.length && !lacking ? EXIT.done : EXIT.found;

  function describe(file: string, contents: WorkbookContents): string {
    const { reading, services } = contents;
    const sheets = sheetsWith(contents).map(
      ({ sheet, kind }) => `  ${sheet.trim()}: ${messages.sheetKind[kind]}`,
    );
    const documents = reading.documents.map(
      (document) =>
        `  ${messages.documentLine(titleOf(document, language), document.activities.length, document.pelaksana.length)}`,
    );
    const standards = services.documents.map(
      ({ title }) => `  ${messages.serviceLine(title?.text ?? "")}`,
    );
    return `${[file, ...sheets, ...documents, ...standards].join("\n")}\n`;
  }
}
