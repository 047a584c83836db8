import { isDelivery } from "../document/sp-components";
import { COMPONENT_CONTENT } from "./basis";
import { shortComponentName } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";
import { undescribed } from "./undescribed";

export const deliveryComponentsAreDescribed = defineSpRule({
  id: "delivery-components-are-described",
  code: "SP-04",
  group: "susunan",
  basis: COMPONENT_CONTENT,
  messages: ["empty"],
  check({ document, report }) {
    const empty = undescribed(document, (key) => isDelivery(key) && key !== "biaya");
    const [first] = empty;
    if (!first) return;
    report("empty", {
      origin: first.field.origin,
      data: { components: empty.map(({ key }) => shortComponentName(key)) },
      related: empty.slice(1).map(({ field }) => field.origin),
    });
  },
});
