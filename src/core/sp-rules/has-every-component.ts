import { COMPONENT_KEYS, isDelivery } from "../document/sp-components";
import { FOURTEEN_COMPONENTS } from "./basis";
import { componentName, spPlace } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";
import { isPublicVersion } from "./public-version";

export const hasEveryComponent = defineSpRule({
  id: "has-every-component",
  code: "SP-03",
  group: "susunan",
  basis: FOURTEEN_COMPONENTS,
  messages: ["missing"],
  check({ document, report }) {
    const keys = new Set(document.components.map(({ key }) => key));
    for (const key of COMPONENT_KEYS) {
      if (keys.has(key) || (!isDelivery(key) && isPublicVersion(document))) continue;
      report("missing", { origin: spPlace(document), data: { component: componentName(key) } });
    }
  },
});
