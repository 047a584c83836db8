import type { Origin } from "../grid/address";
import { isContinuedCitation } from "../rules/citations";
import { textCells } from "./cells";
import type { CellEdit, FixContext } from "./fix";

/** One item of a list on the sheet: its mark (`1. `, `- `, or none) and its text, line ends within it as they are. */
export type ListEntry = { readonly mark: string; readonly text: string };

const MARK = /^\s*(?:\(?(?:\d{1,2}|[a-zA-Z])[.)](?!\d)|[-–—•▪●·*\uF000-\uF0FF])\s*/u;
const LONE_MARK = /^\s*(?:\(?(?:\d{1,2}|[a-zA-Z])[.)]?|[-–—•▪●·*\uF000-\uF0FF])\s*$/u;

/** A list that can be written anew: in one cell, or one item a cell. */
export type WrittenList = {
  readonly entries: readonly ListEntry[];
  /** The edits that make these entries of it; marks go on counting from the first. */
  write(entries: readonly ListEntry[]): readonly CellEdit[];
};

/** The list in a place; null where it is laid out in a way that cannot be put together again for certain. */
export function writtenList(
  context: Pick<FixContext, "snapshots">,
  origin: Origin,
): WrittenList | null {
  const cells = textCells(context, origin);
  const [only, ...others] = cells;
  if (!only) return null;
  if (others.length === 0) {
    const entries = entriesIn(only.text);
    return {
      entries,
      write: (changed) => [{ at: only.at, value: marked(changed, entries).join("\n") }],
    };
  }
  const inOneColumn = cells.every(({ at }) => at.range.left === only.at.range.left);
  const entries = cells.map(({ text }) => entryOf(text));
  // A wrapped line in a cell of its own, or a mark beside the text, would be torn from what it belongs to.
  const isWhole = cells.every(
    ({ text }) => !LONE_MARK.test(text) && !isContinuedCitation(text.trim()),
  );
  if (!inOneColumn || !isWhole) return null;
  return {
    entries,
    write: (changed) => {
      const lines = marked(changed, entries);
      return cells.map(({ at }, i) => ({ at, value: lines[i] ?? null }));
    },
  };
}

function entriesIn(text: string): readonly ListEntry[] {
  const lines = text.split(/\r\n?|\n/);
  const hasMarks = lines.some((line) => MARK.test(line) && !LONE_MARK.test(line));
  const entries: ListEntry[] = [];
  for (const line of lines) {
    const begins = hasMarks
      ? MARK.test(line)
      : !isContinuedCitation(line.trim()) && !/^\s*\p{Ll}/u.test(line);
    const last = entries.at(-1);
    if (begins || !last) entries.push(entryOf(line));
    else entries[entries.length - 1] = { ...last, text: `${last.text}\n${line}` };
  }
  return entries.filter(({ text }) => text.trim() !== "");
}

function entryOf(text: string): ListEntry {
  const mark = LONE_MARK.test(text) ? "" : (MARK.exec(text)?.[0] ?? "");
  return { mark, text: text.slice(mark.length) };
}

/** The entries under the marks of the list as it was, in its order. */
const marked = (entries: readonly ListEntry[], before: readonly ListEntry[]): readonly string[] =>
  entries.map(({ text, mark }, i) => `${before[i]?.mark ?? mark}${text}`);
