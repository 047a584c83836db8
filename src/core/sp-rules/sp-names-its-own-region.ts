import { isSameRegion, regionsIn } from "../language/regions";
import { readRegulation } from "../language/regulations";
import { PUBLISHED_SPS } from "./basis";
import { defineSpRule } from "./define-sp-rule";

export const spNamesItsOwnRegion = defineSpRule({
  id: "sp-names-its-own-region",
  code: "T-10",
  group: "susunan",
  basis: PUBLISHED_SPS,
  messages: ["foreign"],
  check({ document, report }) {
    const own = regionsIn(document.unit?.text ?? "");
    if (own.length === 0) return;
    for (const { key, field } of document.components) {
      const texts = key === "dasarHukum" ? field.items.map(regionalIssuer) : [field.text];
      const foreign = regionsIn(texts.join("\n")).find(
        (named) => !own.some((one) => isSameRegion(one, named)) && !JOURNEY.test(named.before),
      );
      if (!foreign) continue;
      report("foreign", {
        origin: field.origin,
        data: { region: foreign.text, own: own[0]!.text },
      });
    }
  },
});

/** A region that people come from or go to. */
const JOURNEY = /\b(?:ke|dari|tujuan|asal|antar|pindah|luar)\s+$/;

/** Of a regulation only its issuer counts, and only a regional one: a law may name any region. */
function regionalIssuer(text: string): string {
  const kind = readRegulation(text)?.kind;
  const isRegional = kind === "perda" || kind === "perkada" || kind === "keputusan";
  return isRegional ? text.split(/\btentang\b/i, 1)[0]! : "";
}
