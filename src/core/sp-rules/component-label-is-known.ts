import { SP_TABLE } from "./basis";
import { defineSpRule } from "./define-sp-rule";

export const componentLabelIsKnown = defineSpRule({
  id: "component-label-is-known",
  code: "KS-02",
  group: "susunan",
  basis: SP_TABLE,
  messages: ["unknown"],
  check({ document, report }) {
    for (const { code, origin, data } of document.problems) {
      if (code === "component-unknown") report("unknown", { origin, data });
    }
  },
});
