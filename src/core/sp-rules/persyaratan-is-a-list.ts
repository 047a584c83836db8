import { SP_PRACTICE } from "./basis";
import { writtenComponent } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

export const persyaratanIsAList = defineSpRule({
  id: "persyaratan-is-a-list",
  code: "SP-09",
  group: "penyampaian",
  basis: SP_PRACTICE,
  messages: ["paragraph"],
  check({ document, parameters, report }) {
    const component = writtenComponent(document, "persyaratan");
    if (!component || component.field.items.length > 1) return;
    const commas = component.field.text.match(/[,;]/g)?.length ?? 0;
    if (commas >= parameters.fewestCommas) {
      report("paragraph", { origin: component.field.origin });
    }
  },
});
