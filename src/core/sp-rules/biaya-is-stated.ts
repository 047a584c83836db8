import { componentOf } from "../document/standar-pelayanan";
import { isBlank } from "../rules/blank";
import { FOURTEEN_COMPONENTS } from "./basis";
import { defineSpRule } from "./define-sp-rule";

export const biayaIsStated = defineSpRule({
  id: "biaya-is-stated",
  code: "SP-15",
  group: "penyampaian",
  basis: FOURTEEN_COMPONENTS,
  messages: ["empty"],
  check({ document, report }) {
    const component = componentOf(document, "biaya");
    if (component && isBlank(component.field.text)) {
      report("empty", { origin: component.field.origin });
    }
  },
});
