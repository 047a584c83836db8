import { rankOf } from "../language/regulations";
import { dasarHukum, shortName } from "./citations";
import { defineRule } from "./define-rule";
import { LEGAL_RANK } from "./identity-basis";

export const dasarHukumFollowsRank = defineRule({
  id: "dasar-hukum-follows-rank",
  code: "ID-23",
  group: "identitas",
  basis: LEGAL_RANK,
  messages: ["lower-first"],
  check({ document, report }) {
    const cited = dasarHukum(document);
    const ranked = (cited?.citations ?? []).flatMap((citation) => {
      const rank = rankOf(citation.regulation);
      return rank === null ? [] : [{ citation, rank }];
    });
    const later = ranked.findIndex(({ rank }, i) => i > 0 && rank < ranked[i - 1]!.rank);
    if (later < 0) return;
    report("lower-first", {
      origin: cited!.field.origin,
      data: {
        higher: shortName(ranked[later]!.citation),
        lower: shortName(ranked[later - 1]!.citation),
      },
    });
  },
});
