import { ASPECTS, type Aspect, type Comparison, sum, type Tallies } from "./compare-reading";

/** One form as measured. */
export type Measured = { readonly family: string } & Pick<Comparison, "tallies" | "faults">;

const SHOWN: readonly Aspect[] = [
  "activities",
  "lanes",
  "nodes",
  "order",
  "flows",
  "identity",
  "waktu",
  "texts",
  "problems",
];
const HEADS = [
  "family",
  "forms",
  "exact",
  "activities",
  "lanes",
  "nodes",
  "order",
  "flows P",
  "flows R",
  "identity",
  "waktu",
  "texts",
  "problems",
];

export const totals = (forms: readonly Measured[]): Tallies =>
  Object.fromEntries(
    ASPECTS.map((aspect) => [aspect, sum(forms.map(({ tallies }) => tallies[aspect]))]),
  ) as Tallies;

/** Right parts of all that were expected or read: a part too many counts as much as one that is missing. */
export const accuracy = ({ expected, read, right }: Tallies[Aspect]): number => {
  const all = expected + read - right;
  return all === 0 ? 1 : right / all;
};

const percent = (right: number, all: number): string =>
  all === 0 ? "" : `${((100 * right) / all).toFixed(1)}`;

/** Accuracy by family as lines of text: percent, blank where nothing was expected and nothing read. */
export function readingTable(forms: readonly Measured[]): string {
  const families = [...new Set(forms.map(({ family }) => family))];
  const line = (name: string, own: readonly Measured[]): readonly string[] => {
    const tallies = totals(own);
    const cells = SHOWN.flatMap((aspect) => {
      const tally = tallies[aspect];
      return aspect === "flows"
        ? [percent(tally.right, tally.read), percent(tally.right, tally.expected)]
        : [percent(tally.right, tally.expected + tally.read - tally.right)];
    });
    const exact = own.filter(({ faults }) => faults.length === 0).length;
    return [name, `${own.length}`, `${exact}`, ...cells];
  };
  const rows = [
    HEADS,
    ...families.map((family) =>
      line(
        family,
        forms.filter((form) => form.family === family),
      ),
    ),
    line("all", forms),
  ];
  const widths = HEADS.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join("  "),
    )
    .join("\n");
}
