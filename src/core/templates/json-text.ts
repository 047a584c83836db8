/** A place in a text; both count from 1. */
export type TextPlace = { readonly line: number; readonly column: number };

export type JsonEntry = {
  readonly key: string;
  readonly at: TextPlace;
  readonly value: JsonNode;
};

/** A JSON value that knows where it stands, so that a person can be told what to mend. */
export type JsonNode =
  | { readonly kind: "object"; readonly at: TextPlace; readonly entries: readonly JsonEntry[] }
  | { readonly kind: "list"; readonly at: TextPlace; readonly items: readonly JsonNode[] }
  | { readonly kind: "text"; readonly at: TextPlace; readonly value: string }
  | { readonly kind: "number"; readonly at: TextPlace; readonly value: number }
  | { readonly kind: "word"; readonly at: TextPlace; readonly value: "true" | "false" | "null" };

export type JsonFault = {
  /** `incomplete`: the text ends too early; `unexpected`: `found` stands where it cannot. */
  readonly kind: "incomplete" | "unexpected";
  readonly at: TextPlace;
  readonly found: string;
};

export type JsonReading =
  | { readonly ok: true; readonly node: JsonNode }
  | { readonly ok: false; readonly fault: JsonFault };

/** Deeper nesting is no settings file. */
const MOST_DEPTH = 50;

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\r\n]*/y;
/** Anything but the closing quotation mark, an escape, and the control characters that JSON refuses (a line break among them). */
const PLAIN = /(?:[^"\\\p{Cc}]|[\x7f-\x9f])*/uy;

/** Carries the fault out of the recursion; never leaves this file. */
class Fault extends Error {
  readonly at: number;

  constructor(at: number) {
    super();
    this.at = at;
  }
}

/** Reads JSON (RFC 8259) with the place of each value. A byte order mark in front is passed over. */
export function readJson(source: string): JsonReading {
  const text = source.replace(/^\uFEFF/, "");
  const placeAt = (index: number): TextPlace => {
    const before = text.slice(0, index);
    const start = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: index - start + 1 };
  };
  try {
    return { ok: true, node: parse(text, placeAt) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { at } = error;
    const kind = at >= text.length ? "incomplete" : "unexpected";
    return { ok: false, fault: { kind, at: placeAt(at), found: text.charAt(at) } };
  }
}

function parse(text: string, placeAt: (index: number) => TextPlace): JsonNode {
  let index = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = index;
    const found = pattern.exec(text)?.[0] ?? "";
    index += found.length;
    return found;
  };
  const peek = (): string => {
    take(SPACE);
    return text.charAt(index);
  };
  const expect = (mark: string): void => {
    if (peek() !== mark) throw new Fault(index);
    index++;
  };

  const readText = (): string => {
    expect('"');
    let value = "";
    for (;;) {
      value += take(PLAIN);
      const mark = text.charAt(index);
      if (mark === '"') break;
      if (mark !== "\\") throw new Fault(index);
      value += readEscape();
    }
    index++;
    return value;
  };
  const readEscape = (): string => {
    const letter = text.charAt(index + 1);
    const code = /^[\da-fA-F]{4}$/.exec(text.slice(index + 2, index + 6));
    if (letter === "u" && code) {
      index += 6;
      return String.fromCharCode(Number.parseInt(code[0], 16));
    }
    const meant = ESCAPES[letter];
    if (meant === undefined) throw new Fault(index + 1);
    index += 2;
    return meant;
  };
  /** Items between brackets, with commas between them and none at the end. */
  const readItems = <T>(close: string, readItem: () => T): readonly T[] => {
    index++;
    const items: T[] = [];
    if (peek() === close) {
      index++;
      return items;
    }
    for (;;) {
      items.push(readItem());
      if (peek() === close) break;
      expect(",");
    }
    index++;
    return items;
  };
  const readEntry = (depth: number): JsonEntry => {
    if (peek() !== '"') throw new Fault(index);
    const at = placeAt(index);
    const key = readText();
    expect(":");
    return { key, at, value: readValue(depth + 1) };
  };
  const readValue = (depth: number): JsonNode => {
    const mark = peek();
    const at = placeAt(index);
    if (depth > MOST_DEPTH) throw new Fault(index);
    if (mark === "{")
      return { kind: "object", at, entries: readItems("}", () => readEntry(depth)) };
    if (mark === "[")
      return { kind: "list", at, items: readItems("]", () => readValue(depth + 1)) };
    if (mark === '"') return { kind: "text", at, value: readText() };
    const word = take(WORD);
    if (word !== "") return { kind: "word", at, value: word as "true" | "false" | "null" };
    const number = take(NUMBER);
    if (number === "") throw new Fault(index);
    return { kind: "number", at, value: Number(number) };
  };

  const node = readValue(0);
  if (peek() !== "") throw new Fault(index);
  return node;
}
