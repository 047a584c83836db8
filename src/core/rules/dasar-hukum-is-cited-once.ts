import { isSameRegulation } from "../language/regulations";
import { BIMTEK_PRACTICE } from "./basis";
import { dasarHukum, shortName } from "./citations";
import { defineRule } from "./define-rule";

export const dasarHukumIsCitedOnce = defineRule({
  id: "dasar-hukum-is-cited-once",
  code: "ID-25",
  group: "identitas",
  basis: BIMTEK_PRACTICE,
  messages: ["repeated"],
  check({ document, report }) {
    const cited = dasarHukum(document);
    cited?.citations.forEach((citation, i, all) => {
      const before = all
        .slice(0, i)
        .filter(({ regulation }) => isSameRegulation(regulation, citation.regulation));
      // The third time says nothing new.
      if (before.length !== 1) return;
      report("repeated", { origin: cited.field.origin, data: { regulation: shortName(citation) } });
    });
  },
});
