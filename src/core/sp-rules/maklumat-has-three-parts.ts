import { isBlank } from "../rules/blank";
import { MAKLUMAT_PARTS } from "./basis";
import { defineSpRule } from "./define-sp-rule";

export const maklumatHasThreeParts = defineSpRule({
  id: "maklumat-has-three-parts",
  code: "SP-31",
  group: "maklumat",
  basis: MAKLUMAT_PARTS,
  messages: ["lacks"],
  check({ document, report }) {
    for (const { label, field } of document.extras) {
      if (!/maklumat/i.test(label) || isBlank(field.text)) continue;
      const parts = PARTS.filter(({ words }) => !words.test(field.text)).map(({ name }) => name);
      if (parts.length > 0) report("lacks", { origin: field.origin, data: { parts } });
    }
  },
});

const PARTS = [
  { name: "janji", words: /sanggup|janji|siap\s+(?:melayani|memberikan|melaksanakan)|bertekad/i },
  {
    name: "kewajiban dan perbaikan",
    words: /perbaikan|memperbaiki|penyempurnaan|peningkatan|kewajiban/i,
  },
  { name: "sanksi atau kompensasi", words: /sanksi|kompensasi/i },
] as const;
