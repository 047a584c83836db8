import { isWithin, normaliseLabel } from "../recognise/label-text";
import type { Labels } from "../templates/sop-profile";
import { PROCEDURE_TABLE } from "./basis";
import { defineRule } from "./define-rule";
import { clipped } from "./identity-block";

export const headingsAreSpelledRight = defineRule({
  id: "headings-are-spelled-right",
  code: "T-06",
  group: "templat",
  basis: PROCEDURE_TABLE,
  messages: ["misspelt"],
  check({ document: { table }, profile: { columns }, report }) {
    for (const { column, text, origin } of table?.headings ?? []) {
      const meant = meantBy(text, columns[column]);
      if (meant) report("misspelt", { origin, data: { text: clipped(text), meant } });
    }
  },
});

/** The label that a misspelt heading stands for; null for one that is spelled right. */
function meantBy(text: string, labels: Labels): string | null {
  // A unit or another note in brackets is not part of the label.
  const bare = text.replace(/\([^)]*\)/g, " ");
  const label = normaliseLabel(bare);
  const same = labels.find((known) => normaliseLabel(known) === label);
  if (same) return ZERO_IN_WORD.test(bare) ? same : null;
  return labels.find((known) => isWithin(normaliseLabel(known), label, 2)) ?? null;
}

/** `0utput`: read as the letter, typed as a number. */
const ZERO_IN_WORD = /(?<=\p{L})0|0(?=\p{L})/u;
