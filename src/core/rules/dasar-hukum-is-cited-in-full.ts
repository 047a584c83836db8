import { holdsPlaceholder } from "../language/placeholders";
import type { RegulationKind } from "../language/regulation-kinds";
import { BIMTEK_PRACTICE } from "./basis";
import { type Citation, dasarHukum } from "./citations";
import { defineRule } from "./define-rule";
import { clipped } from "./identity-block";

export const dasarHukumIsCitedInFull = defineRule({
  id: "dasar-hukum-is-cited-in-full",
  code: "ID-22",
  group: "identitas",
  basis: BIMTEK_PRACTICE,
  messages: ["no-number", "no-year", "neither"],
  check({ document, report }) {
    const cited = dasarHukum(document);
    for (const citation of cited?.citations ?? []) {
      const lacking = lackingIn(citation);
      if (!lacking || holdsPlaceholder(citation.text)) continue;
      report(lacking, { origin: cited!.field.origin, data: { text: clipped(citation.text) } });
    }
  },
});

/** Sources without a number, or with one that says the year. */
const UNNUMBERED: readonly RegulationKind[] = ["uud", "tap-mpr"];

/** What a source lacks of number and year; null for one that is whole. */
export function lackingIn({ regulation }: Citation): "no-number" | "no-year" | "neither" | null {
  const { kind, number, year } = regulation;
  if (UNNUMBERED.includes(kind)) return null;
  if (number === null) return year === null ? "neither" : "no-number";
  return year === null ? "no-year" : null;
}
