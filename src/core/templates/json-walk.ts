import { type JsonEntry, type JsonNode, readJson, type TextPlace } from "./json-text";

export type ProfileProblemCode =
  | "profile-empty"
  | "profile-json-incomplete"
  | "profile-json-unexpected"
  | "profile-key-unknown"
  | "profile-rule-unknown"
  | "profile-key-twice"
  | "profile-key-missing"
  | "profile-not-object"
  | "profile-not-list"
  | "profile-not-text"
  | "profile-not-number"
  | "profile-value-unknown"
  | "profile-label-taken";

/** What is wrong with a file of settings that a person has written, and where: `path` is the way of keys (`label.kolom.waktu[1]`), empty for the file as a whole. */
export type ProfileProblem = TextPlace & {
  readonly code: ProfileProblemCode;
  readonly path: string;
  /** More values for the sentence: what was found, what would be right. */
  readonly data: Readonly<Record<string, string | readonly string[]>>;
};

/** Carries the first problem out of the walk to `readDocument`. */
class Wrong extends Error {
  readonly problem: ProfileProblem;

  constructor(problem: ProfileProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

type Data = ProfileProblem["data"];

export function wrong(
  code: ProfileProblemCode,
  at: TextPlace,
  path: string,
  data: Data = {},
): never {
  throw new Wrong({ code, line: at.line, column: at.column, path, data });
}

/** Reads a JSON text by a walk that stops at the first thing wrong. */
export function readDocument<T>(
  json: string,
  read: (node: JsonNode) => T,
):
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ProfileProblem } {
  try {
    return { ok: true, value: read(nodeOf(json)) };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { ok: false, problem: error.problem };
  }
}

function nodeOf(json: string): JsonNode {
  if (json.replace(/^\uFEFF/, "").trim() === "") {
    return wrong("profile-empty", { line: 1, column: 1 }, "");
  }
  const reading = readJson(json);
  if (reading.ok) return reading.node;
  const { kind, at, found } = reading.fault;
  return wrong(`profile-json-${kind}`, at, "", { found: found.trim() });
}

/** Entries of an object by key. `allowed` null takes any key; a key given twice is told, JSON itself would keep the last. */
export function fields(
  node: JsonNode,
  path: string,
  allowed: readonly string[] | null,
): ReadonlyMap<string, JsonEntry> {
  if (node.kind !== "object") return wrong("profile-not-object", node.at, path);
  const found = new Map<string, JsonEntry>();
  for (const entry of node.entries) {
    const own = path === "" ? entry.key : `${path}.${entry.key}`;
    if (allowed && !allowed.includes(entry.key)) {
      return wrong("profile-key-unknown", entry.at, own, { allowed });
    }
    if (found.has(entry.key)) return wrong("profile-key-twice", entry.at, own);
    found.set(entry.key, entry);
  }
  return found;
}

export const list = (node: JsonNode, path: string): readonly JsonNode[] =>
  node.kind === "list" ? node.items : wrong("profile-not-list", node.at, path);

export function text(node: JsonNode, path: string): string {
  const value = node.kind === "text" ? node.value.trim() : "";
  return value === "" ? wrong("profile-not-text", node.at, path) : value;
}

export const number = (node: JsonNode, path: string): number =>
  node.kind === "number" && node.value > 0 && Number.isFinite(node.value)
    ? node.value
    : wrong("profile-not-number", node.at, path);
