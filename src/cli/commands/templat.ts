import { visioForm } from "../../core/export/visio-sheet";
import { FORMS } from "../../core/forms/form-list";
import type { NewSheet } from "../../core/sheet-commands";
import { defaultSopProfile } from "../../core/templates";
import { newWorkbook } from "../../xlsx/new-workbook";
import { saveWorkbook } from "../../xlsx/workbook-file";
import type { Call } from "../arguments";
import { EXIT, type ExitStatus } from "../exit";
import { writeWhole } from "../files";
import { messagesIn } from "../messages";
import type { Terminal } from "../terminal";
import { readVisioFile } from "../visio-file";
import { refuseName } from "./output-name";

type TemplatCall = Extract<Call, { verb: "templat" }>;

/** `templat`: lists the forms, or writes one of them, or an SOP from a table of Visio, as a workbook of its own. */
export function templat(call: TemplatCall, terminal: Terminal): ExitStatus {
  const { language, form: id, visio, output, paper } = call;
  const messages = messagesIn(language);
  if (output === null || (id === null && visio === null)) {
    const longest = Math.max(...FORMS.map((form) => form.id.length));
    terminal.out(FORMS.map((form) => `${form.id.padEnd(longest)}  ${form.name}\n`).join(""));
    return EXIT.done;
  }
  const form = visio === null ? FORMS.find((one) => one.id === id) : null;
  if (form === undefined) {
    terminal.err(`${messages.unknownForm(id ?? "")}\n`);
    return EXIT.wrongCall;
  }
  const inputs = visio === null ? [] : [visio];
  const refused = refuseName({ ...call, inputs, output, extension: ".xlsx" }, terminal);
  if (refused !== null) return refused;
  const sheet = form
    ? { name: form.sheet, content: form.content(paper) }
    : sopOfVisio(visio!, call, terminal);
  if (typeof sheet === "number") return sheet;
  const workbook = newWorkbook([sheet]);
  try {
    writeWhole(output, saveWorkbook(workbook));
  } catch {
    terminal.err(`${messages.cannotWrite(output)}\n`);
    return EXIT.refused;
  }
  terminal.err(`${messages.written(output)}\n`);
  return EXIT.done;
}

/** The SOP that a table of Visio makes; an exit status where there is none (the reason has been said). */
function sopOfVisio(
  file: string,
  { language, paper }: TemplatCall,
  terminal: Terminal,
): { readonly name: string; readonly content: NewSheet } | ExitStatus {
  const messages = messagesIn(language);
  const read = readVisioFile(file, language);
  if (!read.ok) {
    terminal.err(`${file}: ${read.problem.message}\n`);
    return EXIT.wrongCall;
  }
  if (!read.value) {
    terminal.err(`${file}: ${messages.noVisioTable}\n`);
    return EXIT.refused;
  }
  const rows = [...new Set(read.value.problems.map(({ row }) => row))];
  if (rows.length > 0) terminal.err(`${file}: ${messages.visioProblems(rows.join(", "))}\n`);
  return { name: "SOP", content: visioForm(read.value, { profile: defaultSopProfile, paper }) };
}
