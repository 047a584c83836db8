import { documentPlace } from "../rules/document-place";
import { writtenComponent } from "../sp-rules/component-texts";
import { OFFICE_PRACTICE } from "./basis";
import { defineCrossRule } from "./define-cross-rule";
import { paymentActivities } from "./sop-parts";

export const tariffHasAPaymentStep = defineCrossRule({
  id: "tariff-has-a-payment-step",
  code: "XR-09",
  basis: OFFICE_PRACTICE,
  messages: ["no-step"],
  check({ linked, report }) {
    for (const { sp, sops } of linked) {
      const component = writtenComponent(sp, "biaya");
      if (!component || sops.length === 0 || !sp.fee || sp.fee.free) continue;
      const isPaid = sops.some(({ sop }) => paymentActivities(sop).length > 0);
      if (sp.fee.amounts.length === 0 || isPaid) continue;
      report("no-step", {
        of: sp,
        isSure: true,
        origin: component.field.origin,
        related: sops.map(({ sop }) => documentPlace(sop)),
      });
    }
  },
});
