import { holdsPlaceholder } from "../language/placeholders";
import { lackingIn } from "../rules/dasar-hukum-is-cited-in-full";
import { clipped } from "../rules/identity-block";
import { SP_PRACTICE } from "./basis";
import { defineSpRule } from "./define-sp-rule";
import { spCitations } from "./sp-citations";

export const spDasarHukumIsCitedInFull = defineSpRule({
  id: "sp-dasar-hukum-is-cited-in-full",
  code: "ID-22",
  group: "pengelolaan",
  basis: SP_PRACTICE,
  messages: ["no-number", "no-year", "neither"],
  check({ document, report }) {
    for (const { citation, origin } of spCitations(document)) {
      const lacking = lackingIn(citation);
      if (!lacking || holdsPlaceholder(citation.text)) continue;
      report(lacking, { origin, data: { text: clipped(citation.text) } });
    }
  },
});
