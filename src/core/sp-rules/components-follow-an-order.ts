import { COMPONENT_KEYS } from "../document/sp-components";
import { FOURTEEN_COMPONENTS } from "./basis";
import { componentName } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

export const componentsFollowAnOrder = defineSpRule({
  id: "components-follow-an-order",
  code: "SP-07",
  group: "susunan",
  basis: FOURTEEN_COMPONENTS,
  messages: ["other"],
  check({ document, report }) {
    if (document.order !== "other") return;
    const found = [...new Map(document.components.map((one) => [one.key, one])).values()];
    const wanted = COMPONENT_KEYS.filter((key) => found.some((one) => one.key === key));
    const at = found.findIndex(({ key }, i) => key !== wanted[i]);
    const first = found[at];
    const expected = wanted[at];
    if (!first || !expected) return;
    const data = { component: componentName(first.key), expected: componentName(expected) };
    report("other", { origin: first.labelOrigin, data });
  },
});
