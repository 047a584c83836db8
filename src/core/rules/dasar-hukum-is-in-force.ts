import { isSameRegulation } from "../language/regulations";
import { dasarHukum, shortName } from "./citations";
import { defineRule } from "./define-rule";
import { SIGNED_SOPS } from "./identity-basis";

export const dasarHukumIsInForce = defineRule({
  id: "dasar-hukum-is-in-force",
  code: "ID-24",
  group: "identitas",
  basis: SIGNED_SOPS,
  messages: ["replaced"],
  check({ document, parameters, report }) {
    const cited = dasarHukum(document);
    for (const citation of cited?.citations ?? []) {
      const law = parameters.outdatedLaws.find((old) => isSameRegulation(old, citation.regulation));
      // The author knows: "sebagaimana telah diganti dengan …".
      if (!law || /dicabut|diganti/i.test(citation.text)) continue;
      const data = { regulation: shortName(citation), now: law.now };
      report("replaced", { origin: cited!.field.origin, data });
    }
  },
});
