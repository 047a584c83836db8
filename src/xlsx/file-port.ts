import type { Origin } from "../core/grid/address";
import type { WorkbookPort } from "../core/workbook-port";
import {
  applyCommands,
  readSnapshot,
  SheetMissing,
  sheetInfos,
  type WorkbookFile,
} from "./workbook-file";

/** A workbook file behind the port, with what a page that shows it needs beside. */
export type FilePort = WorkbookPort & {
  file(): WorkbookFile;
  /** Puts another state of the file in place (undo, redo, another file). */
  replace(file: WorkbookFile): void;
  /** What was revealed last; null before that, and after a change of sheets. */
  selection(): Origin | null;
  /** The sheet that `listSheets` calls active. Throws SheetMissing. */
  setActiveSheet(name: string): void;
};

export type FilePortOptions = {
  /** Called when a block of cells is to be brought into view. */
  readonly onReveal?: (origin: Origin) => void;
};

export function createFilePort(opened: WorkbookFile, options: FilePortOptions = {}): FilePort {
  let file = opened;
  let active: string | null = null;
  let selection: Origin | null = null;
  const listeners = new Set<() => void>();
  const notify = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const activate = (name: string): void => {
    const sheet = sheetInfos(file).find((s) => s.name === name);
    if (!sheet) throw new SheetMissing(name);
    active = name;
  };

  return {
    async listSheets() {
      const sheets = sheetInfos(file);
      const chosen = sheets.find((sheet) => sheet.name === active);
      return chosen ? sheets.map((sheet) => ({ ...sheet, active: sheet === chosen })) : sheets;
    },
    readSnapshot: async (sheet) => readSnapshot(file, sheet),
    async apply(commands) {
      const { file: changed, result } = applyCommands(file, commands);
      if (changed !== file) {
        file = changed;
        notify();
      }
      return result;
    },
    async reveal(origin) {
      activate(origin.sheet);
      selection = origin;
      options.onReveal?.(origin);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    file: () => file,
    replace(next) {
      if (next === file) return;
      file = next;
      notify();
    },
    selection: () => selection,
    setActiveSheet(name) {
      activate(name);
      if (selection?.sheet !== name) selection = null;
      notify();
    },
  };
}
