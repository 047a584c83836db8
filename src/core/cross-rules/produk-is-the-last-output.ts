import { clipped } from "../rules/identity-block";
import { writtenComponent } from "../sp-rules/component-texts";
import { SAME_PROMISE } from "./basis";
import { defineCrossRule } from "./define-cross-rule";
import { closingActivities, coverage, itemsOf } from "./sop-parts";

export const produkIsTheLastOutput = defineCrossRule({
  id: "produk-is-the-last-output",
  code: "XR-07",
  basis: SAME_PROMISE,
  messages: ["absent"],
  check({ linked, parameters, report }) {
    for (const { sp, sops } of linked) {
      const component = writtenComponent(sp, "produk");
      const outputs = sops.map(({ sop }) => itemsOf(closingActivities(sop), "output"));
      // Outputs that nobody has written yet have a finding of their own.
      if (!component || sops.length === 0 || outputs.some((items) => items.length === 0)) continue;
      const all = outputs.flat();
      const products = component.field.items;
      if (products.some((item) => coverage(item, all) >= parameters.sameItem)) continue;
      report("absent", {
        of: sp,
        isSure: sops.every(({ isSure }) => isSure),
        origin: component.field.origin,
        data: { product: clipped(products[0] ?? component.field.text) },
        related: sops.flatMap(({ sop }) =>
          closingActivities(sop).flatMap(({ mutuBaku }) => mutuBaku.output?.origin ?? []),
        ),
      });
    }
  },
});
