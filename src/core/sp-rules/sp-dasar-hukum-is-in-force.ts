import { isSameRegulation } from "../language/regulations";
import { shortName } from "../rules/citations";
import { PUBLISHED_SPS } from "./basis";
import { defineSpRule } from "./define-sp-rule";
import { spCitations } from "./sp-citations";

export const spDasarHukumIsInForce = defineSpRule({
  id: "sp-dasar-hukum-is-in-force",
  code: "ID-24",
  group: "pengelolaan",
  basis: PUBLISHED_SPS,
  messages: ["replaced"],
  check({ document, parameters, report }) {
    for (const { citation, origin } of spCitations(document)) {
      const law = parameters.outdatedLaws.find((old) => isSameRegulation(old, citation.regulation));
      // The author knows: "sebagaimana telah diganti dengan …".
      if (!law || /dicabut|diganti/i.test(citation.text)) continue;
      report("replaced", { origin, data: { regulation: shortName(citation), now: law.now } });
    }
  },
});
