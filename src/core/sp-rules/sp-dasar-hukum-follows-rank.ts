import { rankOf } from "../language/regulations";
import { shortName } from "../rules/citations";
import { LEGAL_RANK } from "../rules/identity-basis";
import { defineSpRule } from "./define-sp-rule";
import { spCitations } from "./sp-citations";

export const spDasarHukumFollowsRank = defineSpRule({
  id: "sp-dasar-hukum-follows-rank",
  code: "ID-23",
  group: "pengelolaan",
  basis: LEGAL_RANK,
  messages: ["lower-first"],
  check({ document, report }) {
    const ranked = spCitations(document).flatMap(({ citation, origin }) => {
      const rank = rankOf(citation.regulation);
      return rank === null ? [] : [{ citation, origin, rank }];
    });
    const later = ranked.findIndex(({ rank }, i) => i > 0 && rank < ranked[i - 1]!.rank);
    const found = ranked[later];
    const before = ranked[later - 1];
    if (!found || !before) return;
    const data = { higher: shortName(found.citation), lower: shortName(before.citation) };
    report("lower-first", { origin: found.origin, data });
  },
});
