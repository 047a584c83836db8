import { FOURTEEN_COMPONENTS } from "./basis";
import { componentName } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

export const componentIsListedOnce = defineSpRule({
  id: "component-is-listed-once",
  code: "SP-06",
  group: "susunan",
  basis: FOURTEEN_COMPONENTS,
  messages: ["twice"],
  check({ document, report }) {
    document.components.forEach(({ key, labelOrigin }, i, all) => {
      const first = all.slice(0, i).find((other) => other.key === key);
      if (!first) return;
      report("twice", {
        origin: labelOrigin,
        data: { component: componentName(key) },
        related: [first.labelOrigin],
      });
    });
  },
});
