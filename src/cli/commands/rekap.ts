import { dayOf } from "../../core/language/dates";
import { problemText } from "../../core/messages/catalogue";
import type { ClassFile } from "../../core/recap/class-file";
import { readClassFile } from "../../core/recap/read-class-file";
import { recapOf } from "../../core/recap/recap-of";
import { isRecap, recapSheets } from "../../core/recap/recap-sheets";
import { keptIn } from "../../core/records/kept";
import { newWorkbook } from "../../xlsx/new-workbook";
import { readRecords } from "../../xlsx/records/workbook-records";
import { saveWorkbook, sheetInfos, type WorkbookFile } from "../../xlsx/workbook-file";
import type { Call } from "../arguments";
import { EXIT, type ExitStatus } from "../exit";
import { collectInputs, isSameFile, writeWhole } from "../files";
import { messagesIn } from "../messages";
import { chosenOver, type ReadingChoice } from "../reading-choice";
import { readingChoice } from "../reading-profile";
import { recapJson } from "../recap-json";
import { tellInputs } from "../tell-inputs";
import { showProgress, type Terminal } from "../terminal";
import { attempt, snapshotsOf } from "../workbook";
import { refuseName } from "./output-name";

type RekapCall = Extract<Call, { verb: "rekap" }>;

/**
 * `rekap`: all files of a class on a few sheets. A file that cannot be read is a row with the reason and stops nothing;
 * a recap written before is passed over.
 */
export function rekap(call: RekapCall, terminal: Terminal): ExitStatus {
  const { language, output } = call;
  const messages = messagesIn(language);
  const chosen = readingChoice(call);
  if (!chosen.ok) {
    terminal.err(`${chosen.message}\n`);
    return EXIT.wrongCall;
  }
  if (output !== null) {
    const refused = refuseName({ ...call, output, extension: ".xlsx" }, terminal);
    if (refused !== null) return refused;
  }
  const inputs = collectInputs(call.inputs);
  const lacking = tellInputs(inputs, language, terminal);

  const read = inputs.files.flatMap((file, index): readonly ClassFile[] => {
    showProgress(terminal, messages.progress(index + 1, inputs.files.length));
    const one = attempt(file, language, (workbook) => classFile(file, workbook, chosen.choice));
    showProgress(terminal, "");
    if (!one.ok) {
      terminal.err(`${file}: ${one.problem.message}\n`);
      return [{ kind: "unread", file, problem: one.problem }];
    }
    if (one.value) return [one.value];
    terminal.err(`${file}: ${messages.recapSkipped}\n`);
    return [];
  });
  if (output !== null && read.some(({ file }) => isSameFile(file, output))) {
    terminal.err(`${problemText("output-is-input", { file: output }, language)}\n`);
    return EXIT.wrongCall;
  }
  if (!read.some(({ kind }) => kind === "read")) {
    if (inputs.files.length > 0 || !lacking) terminal.err(`${messages.nothingRead}\n`);
    return EXIT.wrongCall;
  }
  const foreign = inputs.foreign.map((file): ClassFile => {
    const problem = { code: "foreign", message: messages.foreignFile };
    return { kind: "unread", file, problem };
  });
  const recap = recapOf([...read, ...foreign]);
  if (output !== null) {
    const workbook = newWorkbook(recapSheets(recap, language, call.paper));
    try {
      writeWhole(output, saveWorkbook(workbook));
    } catch {
      terminal.err(`${messages.cannotWrite(output)}\n`);
      return EXIT.refused;
    }
    terminal.err(`${messages.written(output)}\n`);
  }
  if (call.json) terminal.out(`${JSON.stringify(recapJson(recap, language), null, 2)}\n`);
  return lacking || read.some(({ kind }) => kind === "unread") ? EXIT.found : EXIT.done;
}

/** The file as part of a class; null for a recap. */
function classFile(file: string, workbook: WorkbookFile, choice: ReadingChoice): ClassFile | null {
  if (isRecap(sheetInfos(workbook).map(({ name }) => name))) return null;
  const records = readRecords(workbook);
  return readClassFile({
    file,
    snapshots: snapshotsOf(workbook),
    records,
    kept: chosenOver(keptIn(records), choice),
    sop: choice.sop,
    today: dayOf(new Date()),
  });
}
