import { CallError, readCall } from "./arguments";
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

/** The whole command line but for the process around it. */
export function run(argv: readonly string[], terminal: Terminal): ExitStatus {
  try {
    const call = readCall(argv);
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
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    terminal.err(`${error.message}\n`);
    return EXIT.wrongCall;
  }
}
