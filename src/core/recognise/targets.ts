import type { CellAddress } from "../grid/address";
import { REFERENCE_MARK, shownTarget, type TargetText } from "./target-formula";

/** Where an entry leads. Symbols of a row count from 1. */
export type Target =
  /** `14#2`: an activity by the number in its No cell. */
  | { readonly kind: "number"; readonly number: string; readonly symbol: number }
  /** `=$A$14&"#2"`: an activity by its cell; null for a cell that is not there. */
  | { readonly kind: "cell"; readonly cell: CellAddress | null; readonly symbol: number }
  /** `#2`: a symbol of the same row. */
  | { readonly kind: "own-row"; readonly symbol: number }
  /** `selesai`: the nearest end symbol at or below. */
  | { readonly kind: "end" }
  /** `-`: nothing follows. */
  | { readonly kind: "stop" };

/** One entry of a helper cell. */
export type TargetEntry = {
  /** The `j` of `j>`; null without one. */
  readonly from: number | null;
  /** Null when it is not understood. */
  readonly target: Target | null;
  /** The word in brackets. */
  readonly word: string | null;
  /** The target as a person reads it. */
  readonly shown: string;
};

const ENTRY = /^(?:(?<from>[1-9]\d?)\s*>)?(?<rest>[\s\S]*)$/;
const WORD = /^(?<target>[^(]*?)\s*\((?<word>[\s\S]*)\)$/;
const STOP = /^[-–—]$/;
const END = /^selesai$/i;
const SYMBOL = /^(?<number>[^#]*?)\s*#\s*(?<symbol>[1-9]\d?)$/;
/** What a No column usually holds: `5`, `5.`, `2a`, `2.1`, `a.`, `IV`. */
const NUMBER =
  /^\(?(?:\p{L}{0,3}[.\s-]?\d{1,4}(?:[.,-]?[\p{L}\d]{1,3})*|\p{L}|[ivxl]{1,5})[.)]*$/iu;

/** True for a text that is meant as a number of the No column, also when there is no such number. */
export const looksLikeNumber = (text: string): boolean => NUMBER.test(text);

/** Reads a helper cell; blank, or only `…`, has no entries. */
export function parseTargets(content: TargetText): readonly TargetEntry[] {
  if (/^[….\s]*$/.test(content.text)) return [];
  let used = 0;
  return splitEntries(content.text).flatMap((text) => {
    const marks = text.split(REFERENCE_MARK).length - 1;
    const references = content.references.slice(used, used + marks);
    used += marks;
    return text.trim() === "" ? [] : [parseEntry({ text: text.trim(), references })];
  });
}

/** Splits at each `;` that does not stand inside brackets. */
function splitEntries(text: string): readonly string[] {
  const entries = [""];
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth++;
    if (character === ")") depth = Math.max(0, depth - 1);
    if (character === ";" && depth === 0) entries.push("");
    else entries[entries.length - 1] += character;
  }
  return entries;
}

function parseEntry(content: TargetText): TargetEntry {
  const { from, rest = "" } = ENTRY.exec(content.text)?.groups ?? {};
  const bare = rest.trim();
  const worded = WORD.exec(bare)?.groups;
  const text = worded ? worded.target!.trim() : bare;
  const target = parseTarget(text, content.references);
  const word = worded?.word?.trim() ?? "";
  return {
    from: from === undefined ? null : Number(from),
    target,
    word: word === "" ? null : word,
    shown: shownTarget({ ...content, text: target ? text : content.text }),
  };
}

function parseTarget(text: string, references: TargetText["references"]): Target | null {
  if (STOP.test(text)) return { kind: "stop" };
  if (END.test(text)) return { kind: "end" };
  const counted = SYMBOL.exec(text)?.groups;
  const number = counted ? counted.number!.trim() : text;
  const symbol = counted ? Number(counted.symbol) : 1;
  if (number === "") return counted ? { kind: "own-row", symbol } : null;
  if (number === REFERENCE_MARK && references.length > 0) {
    return { kind: "cell", cell: references[0]!.cell, symbol };
  }
  return /[>#\uFFFC]/.test(number) ? null : { kind: "number", number, symbol };
}
