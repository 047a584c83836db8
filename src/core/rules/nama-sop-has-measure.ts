import { titleWords } from "../language/titles";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { filledField } from "./identity-block";

export const namaSopHasMeasure = defineRule({
  id: "nama-sop-has-measure",
  code: "ID-18",
  group: "identitas",
  basis: BIMTEK_PRACTICE,
  messages: ["too-short", "too-long"],
  check({ document, parameters, report }) {
    const field = filledField(document, "namaSop");
    const count = field && titleWords(field.text).length;
    if (!field || !count) return;
    if (count === 1) report("too-short", { origin: field.origin });
    else if (count > parameters.mostTitleWords) {
      report("too-long", { origin: field.origin, data: { count } });
    }
  },
});
