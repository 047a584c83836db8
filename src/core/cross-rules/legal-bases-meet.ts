import { isSameRegulation } from "../language/regulations";
import { dasarHukum } from "../rules/citations";
import { spCitations } from "../sp-rules/sp-citations";
import { OFFICE_PRACTICE } from "./basis";
import { defineCrossRule } from "./define-cross-rule";
import { nameOf } from "./sop-parts";

export const legalBasesMeet = defineCrossRule({
  id: "legal-bases-meet",
  code: "XR-12",
  basis: OFFICE_PRACTICE,
  messages: ["apart"],
  check({ linked, report }) {
    for (const { sp, sops } of linked) {
      const own = spCitations(sp);
      for (const { sop, isSure } of sops) {
        const theirs = dasarHukum(sop);
        const isWritten = own.length > 0 && theirs !== null && theirs.citations.length > 0;
        if (!isWritten) continue;
        const meets = own.some(({ citation }) =>
          theirs.citations.some((one) => isSameRegulation(one.regulation, citation.regulation)),
        );
        if (meets) continue;
        report("apart", {
          of: sp,
          isSure,
          origin: own[0]!.origin,
          data: { sop: nameOf(sop) },
          related: [theirs.field.origin],
        });
      }
    }
  },
});
