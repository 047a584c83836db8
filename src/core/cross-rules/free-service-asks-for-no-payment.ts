import { clipped } from "../rules/identity-block";
import { writtenComponent } from "../sp-rules/component-texts";
import { CONSISTENCY } from "./basis";
import { defineCrossRule } from "./define-cross-rule";
import { paymentActivities } from "./sop-parts";

export const freeServiceAsksForNoPayment = defineCrossRule({
  id: "free-service-asks-for-no-payment",
  code: "XR-08",
  basis: CONSISTENCY,
  messages: ["pays"],
  check({ linked, report }) {
    for (const { sp, sops } of linked) {
      const component = writtenComponent(sp, "biaya");
      if (!component || !sp.fee?.free || sp.fee.amounts.length > 0) continue;
      for (const { sop, isSure } of sops) {
        const [first] = paymentActivities(sop);
        if (!first) continue;
        report("pays", {
          of: sop,
          isSure,
          origin: first.descriptionOrigin,
          data: { activity: clipped(first.description) },
          related: [component.field.origin],
        });
      }
    }
  },
});
