import fs from "node:fs";

/** `Class.member` → the requirement set that brought it, for example `ExcelApi 1.9`. */
export type ApiSets = ReadonlyMap<string, string>;

const NAMESPACE = "\ndeclare namespace Excel {";
const CLASS = /^ {4}class (\w+) /;
const CLASS_END = /^ {4}\}/;
const SET = /\[Api set: ([^\]]+)\]/;
const MEMBER = /^ {8}(?:readonly )?(\w+)(?:\?)?[(:<]/;

/**
 * Reads the `[Api set: …]` comment that stands before each member of each class of the namespace `Excel`.
 * Members with several signatures keep the lowest set; interfaces are not read.
 */
export function parseApiSets(declarations: string): ApiSets {
  const sets = new Map<string, string>();
  const from = declarations.indexOf(NAMESPACE);
  const to = declarations.indexOf("\ndeclare namespace ", from + 1);
  let owner: string | null = null;
  let pending: string | null = null;
  for (const line of declarations.slice(from, to < 0 ? undefined : to).split("\n")) {
    const set = SET.exec(line);
    if (set) {
      pending = set[1]!;
      continue;
    }
    const opened = CLASS.exec(line);
    if (opened) {
      owner = opened[1]!;
      if (pending) sets.set(owner, pending);
      pending = null;
    } else if (CLASS_END.test(line)) {
      owner = null;
    } else if (owner && pending) {
      const member = MEMBER.exec(line);
      if (!member) continue;
      const key = `${owner}.${member[1]}`;
      if (!sets.has(key)) sets.set(key, pending);
      pending = null;
    }
  }
  return sets;
}

let known: ApiSets | null = null;

/** Requirement sets of the installed type declarations; parsed once. */
export function readApiSets(): ApiSets {
  known ??= parseApiSets(fs.readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8"));
  return known;
}

const numbered = /^ExcelApi (\d+)\.(\d+)/;

/** Whether a set lies within `level` ("1.14"); preview, online-only and desktop-only sets never do. */
export function withinLevel(set: string, level: string): boolean {
  const match = numbered.exec(set);
  const [major = 0, minor = 0] = level.split(".").map(Number);
  if (!match) return false;
  const [setMajor, setMinor] = [Number(match[1]), Number(match[2])];
  return setMajor < major || (setMajor === major && setMinor <= minor);
}
