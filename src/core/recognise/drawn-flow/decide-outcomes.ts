import type { Outcome } from "../../document/sop-document";
import { exitOutcome } from "./exit-words";
import type { StepLink } from "./join-together";
import type { Trace } from "./trace-lines";

/** One way out of a decision. It may reach several symbols. */
export type Exit = {
  readonly first: Trace;
  readonly links: readonly StepLink[];
  /** The author's word at it. */
  readonly word: string | null;
  readonly outcome: Outcome;
};

export type DecidedExits = {
  readonly exits: readonly Exit[];
  /** No word says which of several exits is Ya. */
  readonly assumed: boolean;
};

type Unsure = Omit<Exit, "outcome">;

/** Lower goes on more directly: the next activity, a later one, the same one, an earlier one. */
function onward({ links }: Unsure): number {
  return Math.min(
    ...links.map(({ source, target }) => {
      const rows = target.place.row - source.place.row;
      if (rows > 0) return rows;
      return rows === 0 ? 1e6 : 2e6 - rows;
    }),
  );
}

/** Ways drawn twice (one line upon another) are one exit; the word may be at either. */
function withoutCopies(exits: readonly Unsure[]): readonly Unsure[] {
  const goal = ({ links }: Unsure) => links.map(({ target }) => target.shape.id).join();
  return exits.filter((exit, i) => {
    const same = exits.filter((other) => goal(other) === goal(exit));
    const better = same.find(({ word }) => word !== null) ?? same[0]!;
    if (exit.word === null) return exit === better;
    return !exits
      .slice(0, i)
      .some((other) => goal(other) === goal(exit) && other.word === exit.word);
  });
}

/** Gives words that stand inside the decision to exits that have none: Ya to the one that goes on, Tidak to the other. */
function withInnerWords(exits: readonly Unsure[], inner: readonly string[]): readonly Unsure[] {
  const words = new Map<Unsure, string>();
  for (const word of inner) {
    const free = exits.filter((exit) => exit.word === null && !words.has(exit));
    const exit = exitOutcome(word) === "tidak" ? free.at(-1) : free[0];
    if (exit) words.set(exit, word);
  }
  return exits.map((exit) => ({ ...exit, word: exit.word ?? words.get(exit) ?? null }));
}

/**
 * Which exit of one decision is which. Words decide; one exit without a word is what the others are not; and when no
 * word tells, the exit that goes on to the next activity counts as Ya.
 */
export function decideOutcomes(ways: readonly Unsure[], inner: readonly string[]): DecidedExits {
  const plain = withoutCopies(ways)
    .map((exit) => ({ exit, at: onward(exit) }))
    .sort((a, b) => a.at - b.at)
    .map(({ exit }) => exit);
  const said = (exit: Unsure): Outcome | null =>
    exit.word === null ? null : exitOutcome(exit.word);
  const assumed = plain.length > 1 && plain.every((exit) => said(exit) === null);
  const named = withInnerWords(plain, inner);
  const known = new Set(named.map(said));
  const exits = named.map((exit, i): Exit => {
    const outcome = said(exit);
    if (outcome) return { ...exit, outcome };
    if (known.has("ya") && !known.has("tidak")) return { ...exit, outcome: "tidak" };
    if (known.has("tidak") && !known.has("ya")) return { ...exit, outcome: "ya" };
    const goesOn = known.has("ya") ? onward(exit) < 1e6 : i === 0;
    return { ...exit, outcome: goesOn ? "ya" : "tidak" };
  });
  return { exits, assumed };
}
