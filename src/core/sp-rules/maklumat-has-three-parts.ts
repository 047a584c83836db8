import { partsLacking, partsOf } from "../maklumat/maklumat-parts";
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
      const parts = partsLacking(partsOf(field.text));
      if (parts.length > 0) report("lacks", { origin: field.origin, data: { parts } });
    }
  },
});
