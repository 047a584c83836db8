import type { Outcome } from "../../document/sop-document";
import type { Rect } from "../../grid/geometry";
import { exitOutcome } from "./exit-words";
import type { Link } from "./join-pages";
import type { Polyline } from "./polyline";
import { boxToPath, pathLength, subPath } from "./polyline";
import type { Trace } from "./trace-lines";

/** A text that may stand at an exit: a shape's, or one typed in a cell of the lanes. */
export type ExitText = {
  readonly id: string;
  readonly text: string;
  readonly bounds: Rect;
  readonly certain: boolean;
};

export type NamedExits = {
  /** The word at the first way out of a decision. */
  readonly words: ReadonlyMap<Trace, string>;
  /** Texts that were used, or that repeat the word of the way they lie on. */
  readonly used: ReadonlySet<string>;
};

/* Points. */
/** Labels stand near the first part of the way out. */
const FIRST_PART = 72;
/** How far an exit word may be from it. */
const NEAR = 40;
/** Words that are no known exit words must be nearer: they may be anything. */
const NEAR_UNKNOWN = 18;
/** How near a word must be to the rest of the way. */
const ON_THE_WAY = 20;

/** Pairs by growing distance, each text and each exit once. */
function greedy(
  exits: readonly Trace[],
  texts: readonly ExitText[],
  pathOf: (exit: Trace) => Polyline,
  reach: (text: ExitText) => number,
): ReadonlyMap<Trace, ExitText> {
  const pairs = exits
    .flatMap((exit) =>
      texts.map((text) => ({ exit, text, off: boxToPath(text.bounds, pathOf(exit)) })),
    )
    .filter(({ text, off }) => off <= reach(text))
    .sort((a, b) => a.off - b.off);
  const taken = new Map<Trace, ExitText>();
  const used = new Set<ExitText>();
  for (const { exit, text } of pairs) {
    if (taken.has(exit) || used.has(text)) continue;
    taken.set(exit, text);
    used.add(text);
  }
  return taken;
}

const firstPart = ({ path }: Trace): Polyline =>
  subPath(path, 0, Math.min(FIRST_PART, pathLength(path)));

/** The exits whose way passes nearest to a text, when it lies on that way and on no other one. */
function wayUnder(
  text: ExitText,
  links: readonly Link[],
  traces: readonly Trace[],
): readonly Trace[] {
  const near = traces
    .map((trace) => ({ trace, off: boxToPath(text.bounds, trace.path) }))
    .filter(({ off }) => off <= ON_THE_WAY)
    .sort((a, b) => a.off - b.off)[0]?.trace;
  if (!near) return [];
  return links.filter((link) => link.traces.includes(near)).map((link) => link.traces[0]!);
}

/**
 * Gives the exits of decisions their words: the text nearest to the first part of the way out,
 * one text an exit; then what lies further along the way, over page breaks as well.
 */
export function nameExits(
  links: readonly Link[],
  traces: readonly Trace[],
  texts: readonly ExitText[],
): NamedExits {
  const exits = traces.filter(({ source }) => source.form === "decision");
  const near = greedy(exits, texts, firstPart, ({ certain }) => (certain ? NEAR : NEAR_UNKNOWN));
  const words = new Map([...near].map(([exit, { text }]) => [exit, text]));
  const used = new Set([...near.values()].map(({ id }) => id));
  for (const text of texts) {
    if (used.has(text.id) || !text.certain) continue;
    const under = wayUnder(text, links, traces).filter((exit) => exits.includes(exit));
    const outcome = exitOutcome(text.text);
    const fits = (exit: Trace) => outcomeAt(words, exit) === outcome;
    const blank = under.find((exit) => !words.has(exit));
    if (blank && !under.some(fits)) words.set(blank, text.text);
    if (blank || under.some(fits)) used.add(text.id);
  }
  return { words, used };
}

function outcomeAt(words: ReadonlyMap<Trace, string>, exit: Trace): Outcome | null {
  const word = words.get(exit);
  return word === undefined ? null : exitOutcome(word);
}
