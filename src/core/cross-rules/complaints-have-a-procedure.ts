import { writtenComponent } from "../sp-rules/component-texts";
import { OFFICE_PRACTICE } from "./basis";
import { defineCrossRule } from "./define-cross-rule";
import { nameOf } from "./sop-parts";

export const complaintsHaveAProcedure = defineCrossRule({
  id: "complaints-have-a-procedure",
  code: "XR-11",
  basis: OFFICE_PRACTICE,
  messages: ["none"],
  check({ dossier, linked, report }) {
    if (dossier.sops.some((sop) => COMPLAINT.test(nameOf(sop)))) return;
    for (const { sp, sops } of linked) {
      const component = writtenComponent(sp, "pengaduan");
      const related = sops.map(({ sop }) => sop.identity.keterkaitan);
      if (!component || sops.length === 0) continue;
      if (related.some((field) => COMPLAINT.test(field?.text ?? ""))) continue;
      report("none", {
        of: sp,
        isSure: true,
        origin: component.field.origin,
        related: related.flatMap((field) => (field ? [field.origin] : [])),
      });
    }
  },
});

const COMPLAINT = /pengaduan|keluhan|aduan/i;
