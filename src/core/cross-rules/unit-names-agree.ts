import { shareAWord } from "../language/content-words";
import { isBlank } from "../rules/blank";
import { clipped } from "../rules/identity-block";
import { OFFICE_PRACTICE } from "./basis";
import { defineCrossRule } from "./define-cross-rule";
import { officeWords } from "./office-names";

export const unitNamesAgree = defineCrossRule({
  id: "unit-names-agree",
  code: "XR-14",
  basis: OFFICE_PRACTICE,
  messages: ["differ"],
  check({ linked, report }) {
    for (const { sp, sops } of linked) {
      for (const { sop, isSure } of sops) {
        const [own, theirs] = [sp.unit, sop.identity.unit];
        if (!own || !theirs || isBlank(own.text) || isBlank(theirs.text)) continue;
        const [names, others] = [officeWords(own.text), officeWords(theirs.text)];
        const isTold = names.size > 0 && others.size > 0 && !shareAWord(names, others);
        if (!isTold) continue;
        report("differ", {
          of: sp,
          isSure,
          origin: own.origin,
          data: { sp: clipped(own.text), sop: clipped(theirs.text) },
          related: [theirs.origin],
        });
      }
    }
  },
});
