import { type Call, CallError, readCall } from "./arguments";
import { baca } from "./commands/baca";
import { ekspor } from "./commands/ekspor";
import { gambar } from "./commands/gambar";
import { hapus } from "./commands/hapus";
import { periksa } from "./commands/periksa";
import { rekap } from "./commands/rekap";
import { templat } from "./commands/templat";
import { EXIT, type ExitStatus } from "./exit";
import { messagesIn } from "./messages";
import type { Terminal } from "./terminal";
import { problemOf } from "./workbook";

/** The whole command line but for the process around it. Whatever goes wrong is a sentence and a status. */
export function run(argv: readonly string[], terminal: Terminal): ExitStatus {
  let call: Call;
  try {
    call = readCall(argv);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    terminal.err(`${error.message}\n`);
    return EXIT.wrongCall;
  }
  try {
    return carryOut(call, terminal);
  } catch (error) {
    // Some parts of a file are read only when they are changed, and may be damaged as well.
    const { message } = problemOf(error, call.language);
    const inputs = "input" in call ? [call.input] : "inputs" in call ? call.inputs : [];
    terminal.err(`${inputs.length === 1 ? `${inputs[0]}: ` : ""}${message}\n`);
    return EXIT.refused;
  }
}

function carryOut(call: Call, terminal: Terminal): ExitStatus {
  switch (call.verb) {
    case "bantuan":
      terminal.out(`${messagesIn(call.language).usage}\n`);
      return EXIT.done;
    case "baca":
      return baca(call, terminal);
    case "periksa":
      return periksa(call, terminal);
    case "rekap":
      return rekap(call, terminal);
    case "gambar":
      return gambar(call, terminal);
    case "hapus":
      return hapus(call, terminal);
    case "templat":
      return templat(call, terminal);
    case "ekspor":
      return ekspor(call, terminal);
  }
}
