import { isSameRegulation } from "../language/regulations";
import { shortName } from "../rules/citations";
import { SP_PRACTICE } from "./basis";
import { defineSpRule } from "./define-sp-rule";
import { spCitations } from "./sp-citations";

export const spDasarHukumIsCitedOnce = defineSpRule({
  id: "sp-dasar-hukum-is-cited-once",
  code: "ID-25",
  group: "pengelolaan",
  basis: SP_PRACTICE,
  messages: ["repeated"],
  check({ document, report }) {
    spCitations(document).forEach(({ citation, origin }, i, all) => {
      const before = all
        .slice(0, i)
        .filter((one) => isSameRegulation(one.citation.regulation, citation.regulation));
      // The third time says nothing new.
      if (before.length !== 1) return;
      report("repeated", { origin, data: { regulation: shortName(citation) } });
    });
  },
});
