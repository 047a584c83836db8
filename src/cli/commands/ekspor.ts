import { exportFlow } from "../../core/export/export-flow";
import { problemText } from "../../core/messages/catalogue";
import { readSnapshot } from "../../xlsx/workbook-file";
import type { Call } from "../arguments";
import { EXIT, type ExitStatus } from "../exit";
import { exists, isSameFile, writeWhole } from "../files";
import { messagesIn } from "../messages";
import type { Terminal } from "../terminal";
import { isNamed, open, undrawable } from "../workbook";

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
  const tables = reading.documents.filter(({ table }) => table !== null);
  const wanted = tables.filter(
    ({ table }) => call.sheet === null || isNamed(table!.sheet, call.sheet),
  );
  const [document, ...others] = wanted;
  if (!document || others.length > 0) {
    const names = [...new Set((document ? wanted : tables).map(({ table }) => table!.sheet))];
    const isOneSheet = document !== undefined && names.length === 1;
    if (isOneSheet) {
      terminal.err(`${input}: ${messages.severalOnSheet(names[0]!)}\n`);
      return EXIT.refused;
    }
    const reason = document
      ? messages.severalHere
      : call.sheet === null
        ? problemText("no-sop", {}, language)
        : problemText("sheet-missing", { sheet: call.sheet }, language);
    terminal.err(`${input}: ${reason}\n`);
    if (names.length > 0) terminal.err(`${messages.sheetsHere(names)}\n`);
    return document || call.sheet !== null ? EXIT.wrongCall : EXIT.refused;
  }
  const file = exportFlow(readSnapshot(workbook, document.table!.sheet), document, call.format);
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
