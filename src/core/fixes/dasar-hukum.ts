import { isSameRegulation, rankOf, readRegulation } from "../language/regulations";
import type { Fixer } from "./fix";
import { type ListEntry, writtenList } from "./list-entries";

const regulationOf = ({ text }: ListEntry) => readRegulation(text.replace(/\s+/g, " "));

/** Keeps of a source that is cited again the first line (ID-25). */
export const removeRepeated: Fixer = ({ origin, data }, context) => {
  const list = writtenList(context, origin);
  if (!list) return null;
  const kept = list.entries.filter((entry, i) => {
    const regulation = regulationOf(entry);
    return !list.entries.slice(0, i).some((before) => {
      const other = regulationOf(before);
      return regulation && other && isSameRegulation(regulation, other);
    });
  });
  if (kept.length === list.entries.length) return null;
  return {
    label: "remove-repeated",
    data: { regulation: String(data.regulation ?? "") },
    edits: list.write(kept),
  };
};

/** Puts the sources in the order of their rank; what has no certain rank stays where it is (ID-23). */
export const sortByRank: Fixer = ({ origin }, context) => {
  const list = writtenList(context, origin);
  if (!list) return null;
  const ranks = list.entries.map((entry) => {
    const regulation = regulationOf(entry);
    return regulation && rankOf(regulation);
  });
  const ranked = list.entries
    .flatMap((entry, i) => (ranks[i] === null ? [] : [{ entry, rank: ranks[i]! }]))
    .sort((a, b) => a.rank - b.rank);
  let next = 0;
  const sorted = list.entries.map((entry, i) =>
    ranks[i] === null ? entry : ranked[next++]!.entry,
  );
  if (sorted.every((entry, i) => entry === list.entries[i])) return null;
  return { label: "sort-regulations", edits: list.write(sorted) };
};
