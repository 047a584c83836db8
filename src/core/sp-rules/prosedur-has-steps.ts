import { SP_PRACTICE } from "./basis";
import { stepsOf, writtenComponent } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

export const prosedurHasSteps = defineSpRule({
  id: "prosedur-has-steps",
  code: "SP-10",
  group: "penyampaian",
  basis: SP_PRACTICE,
  messages: ["few"],
  check({ document, parameters, report }) {
    const component = writtenComponent(document, "prosedur");
    if (!component || component.pictures > 0 || ELSEWHERE.test(component.field.text)) return;
    const count = stepsOf(component).length;
    if (count >= parameters.fewestSteps) return;
    report("few", { origin: component.field.origin, data: { count } });
  },
});

/** The steps stand on another page, or are drawn. */
const ELSEWHERE = /\b(?:terlampir|lampiran|bagan|gambar|diagram)\b/i;
