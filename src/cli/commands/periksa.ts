import { formatOrigin } from "../../core/grid/address";
import { dayOf } from "../../core/language/dates";
import { messageOf } from "../../core/messages/catalogue";
import { lintContents } from "../../core/recap/lint-contents";
import type { WorkbookContents } from "../../core/recap/read-contents";
import { isRecap } from "../../core/recap/recap-sheets";
import type { Diagnostic, Severity } from "../../core/rules/diagnostic";
import { countBySeverity } from "../../core/rules/severity";
import type { Call } from "../arguments";
import { classTable, documentsIn } from "../class-table";
import { EXIT, type ExitStatus } from "../exit";
import { collectInputs, isFolder } from "../files";
import { checkedFileJson, filesJson, uncheckedFileJson } from "../json";
import { messagesIn } from "../messages";
import { readingChoice } from "../reading-profile";
import { isList, sheetsWith } from "../services";
import { tellInputs } from "../tell-inputs";
import { showProgress, type Terminal } from "../terminal";
import { open, tellKept, titleOf, unknownContents } from "../workbook";
import { writeNotes } from "./write-notes";
import { type OutputCall, refuseOutput } from "./write-output";

type CheckedFile = ReturnType<typeof checkedFileJson> | ReturnType<typeof uncheckedFileJson>;

/**
 * `periksa`: findings in files and folders, and of one file a copy with them as notes. A file that cannot be read counts
 * as an error and stops nothing; the recap of a class is passed over, as it often lies in the class's own folder.
 */
export function periksa(call: Extract<Call, { verb: "periksa" }>, terminal: Terminal): ExitStatus {
  const { language } = call;
  const messages = messagesIn(language);
  const chosen = readingChoice(call);
  if (!chosen.ok) {
    terminal.err(`${chosen.message}\n`);
    return EXIT.wrongCall;
  }
  const copy = call.notes && { ...call.notes, language, input: call.inputs[0]! };
  const refused = copy && refuseCopy(copy, terminal);
  if (refused !== null) return refused;
  const inputs = collectInputs(call.inputs);
  const { files } = inputs;

  let copied: ExitStatus = EXIT.done;
  let checked = 0;
  let faulty = tellInputs(inputs, language, terminal);
  const results = files.flatMap((file, index): readonly CheckedFile[] => {
    showProgress(terminal, messages.progress(index + 1, files.length));
    const opened = open(file, language, chosen.choice);
    showProgress(terminal, "");
    if (!opened.ok) {
      faulty = true;
      terminal.err(`${file}: ${opened.problem.message}\n`);
      return [uncheckedFileJson(file, opened.problem)];
    }
    if (isRecap(opened.reading.sheets.map(({ sheet }) => sheet))) {
      terminal.err(`${file}: ${messages.recapSkipped}\n`);
      return [];
    }
    const problem = unknownContents(opened, language);
    if (problem) terminal.err(`${file}: ${problem.message}\n`);
    else checked++;
    tellKept(file, opened, language, terminal.err);
    const { open: diagnostics, dismissed } = lintContents(opened, {
      cross: call.cross,
      today: dayOf(new Date()),
    });
    if (diagnostics.some(({ severity }) => severity === "error")) faulty = true;
    if (!call.json && !problem) terminal.out(describe(file, opened, diagnostics, dismissed.length));
    if (copy && !problem) copied = writeNotes(copy, opened.workbook, diagnostics, terminal);
    return [checkedFileJson(file, opened, { diagnostics, dismissed }, problem, language)];
  });
  const json = () => filesJson(results, chosen.choice.regional);
  if (call.json) terminal.out(`${JSON.stringify(json(), null, 2)}\n`);
  else if (results.length > 1) terminal.out(`\n${classTable(results, messages)}\n${total()}\n`);
  // A check that found nothing to check must not look like a clean one.
  if (checked === 0) return EXIT.wrongCall;
  if (copied !== EXIT.done) return copied;
  return faulty ? EXIT.found : EXIT.done;

  function total(): string {
    const sum = (severity: Severity) =>
      results.reduce((found, { summary }) => found + summary[severity], 0);
    const documents = results.reduce((found, one) => found + documentsIn(one), 0);
    const counts = messages.summary(sum("error"), sum("warning"), sum("hint"));
    return messages.total(results.length, results.length - checked, documents, counts);
  }

  function describe(
    file: string,
    contents: WorkbookContents,
    diagnostics: readonly Diagnostic[],
    dismissed: number,
  ): string {
    const { reading, services } = contents;
    const { error, warning, hint } = countBySeverity(diagnostics);
    const ofDocument = (id: string) => diagnostics.filter((d) => d.documentId === id);
    const ofSheet = (sheet: string) =>
      diagnostics.filter((d) => d.documentId === null && d.origin.sheet === sheet);
    const parts = [
      ...reading.documents.map((document) => ({
        title: titleOf(document, language),
        found: ofDocument(document.id),
      })),
      ...services.documents.map(({ id, title }) => ({
        title: messages.serviceLine(title?.text ?? ""),
        found: ofDocument(id),
      })),
      ...sheetsWith(contents).flatMap((one) => {
        const found = ofSheet(one.sheet);
        if (found.length === 0 && !isList(one)) return [];
        return [{ title: messages.sheetLine(one.sheet, messages.sheetKind[one.kind]), found }];
      }),
    ];
    const lines = parts.flatMap(({ title, found }) => {
      const counts = countBySeverity(found);
      // As in the pane: what has errors is not read for its hints.
      const shown = counts.error > 0 ? found.filter((d) => d.severity !== "hint") : found;
      return [
        `  ${title}`,
        ...shown.map(
          (d) =>
            `    ${messages.severity[d.severity]} ${d.code} ${formatOrigin(d.origin)}: ${messageOf(d, language)}`,
        ),
        ...(shown.length < found.length ? [`    ${messages.moreHints(counts.hint)}`] : []),
      ];
    });
    const aside = dismissed > 0 ? messages.dismissed(dismissed) : "";
    const head = `${file}: ${messages.summary(error, warning, hint)}${aside}`;
    return `${[head, ...lines].join("\n")}\n`;
  }
}

/** Looks at the names of a copy with notes; null when it may be written. */
function refuseCopy(copy: OutputCall, terminal: Terminal): ExitStatus | null {
  if (!isFolder(copy.input)) return refuseOutput(copy, terminal);
  terminal.err(`${copy.input}: ${messagesIn(copy.language).notesInOneFile}\n`);
  return EXIT.wrongCall;
}
