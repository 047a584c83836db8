import { COMPONENT_KEYS, DELIVERY_COMPONENTS } from "../document/sp-components";
import { FOURTEEN_COMPONENTS } from "./basis";
import { shortComponentName, spPlace } from "./component-texts";
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
    const asked = isPublicVersion(document) ? DELIVERY_COMPONENTS : COMPONENT_KEYS;
    const missing = asked.filter((key) => !keys.has(key));
    if (missing.length === 0) return;
    report("missing", {
      origin: spPlace(document),
      data: { components: missing.map(shortComponentName) },
    });
  },
});
