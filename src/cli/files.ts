import fs from "node:fs";
import path from "node:path";
import { kindOfFileName } from "../core/recap/class-file-name";

const isOfKind =
  (kind: ReturnType<typeof kindOfFileName>) =>
  (file: string): boolean =>
    kindOfFileName(path.basename(file)) === kind;

export type Inputs = {
  /** Files to read, each once, in a fixed order. */
  readonly files: readonly string[];
  /** Given names that do not exist. */
  readonly missing: readonly string[];
  /** Given folders without any workbook. */
  readonly empty: readonly string[];
  /** Spreadsheets in given folders that are no .xlsx or .xlsm. */
  readonly foreign: readonly string[];
  /** Folders, given or inside one, whose contents cannot be listed. */
  readonly closed: readonly string[];
};

/** Walks folders for workbooks; files are taken as they are, whatever their name. */
export function collectInputs(given: readonly string[]): Inputs {
  const files = new Set<string>();
  const missing: string[] = [];
  const empty: string[] = [];
  const foreign: string[] = [];
  const closed: string[] = [];
  for (const name of given) {
    const status = fs.statSync(name, { throwIfNoEntry: false });
    if (!status) {
      missing.push(name);
    } else if (status.isDirectory()) {
      const found = walk(name, closed);
      const workbooks = found.filter(isOfKind("workbook"));
      if (workbooks.length === 0 && !closed.includes(name)) empty.push(name);
      for (const file of workbooks) files.add(file);
      foreign.push(...found.filter(isOfKind("foreign")));
    } else {
      files.add(name);
    }
  }
  return { files: [...files], missing, empty, foreign, closed };
}

/** All files below a folder, in a fixed order; a folder that may not be listed is noted and stops nothing. */
function walk(folder: string, closed: string[]): string[] {
  let entries: fs.Dirent[];
  try {
    entries = fs.readdirSync(folder, { withFileTypes: true });
  } catch {
    closed.push(folder);
    return [];
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = path.join(folder, entry.name);
      if (entry.isDirectory()) return walk(name, closed);
      return entry.isFile() ? [name] : [];
    });
}

/** True when both names lead to one file, also through links or other spellings. */
export function isSameFile(a: string, b: string): boolean {
  if (path.resolve(a) === path.resolve(b)) return true;
  const [first, second] = [a, b].map((name) =>
    fs.statSync(name, { throwIfNoEntry: false, bigint: true }),
  );
  return Boolean(
    first && second && first.ino === second.ino && first.dev === second.dev && first.ino !== 0n,
  );
}

export const isFolder = (name: string): boolean =>
  fs.statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;

export const exists = (file: string): boolean => fs.existsSync(file);

/**
 * Writes a whole file or nothing: a neighbour first, then one rename.
 * Throws what the file system says.
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const neighbour = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    fs.writeFileSync(neighbour, bytes, { flag: "wx" });
    fs.renameSync(neighbour, file);
  } catch (error) {
    fs.rmSync(neighbour, { force: true });
    throw error;
  }
}
