import { spPlace } from "../sp-rules/component-texts";
import { OFFICE_PRACTICE } from "./basis";
import { defineCrossRule } from "./define-cross-rule";

export const spHasAProcedure = defineCrossRule({
  id: "sp-has-a-procedure",
  code: "XR-01",
  basis: OFFICE_PRACTICE,
  messages: ["none"],
  check({ dossier, linked, report }) {
    // A workbook without any SOP is another office's half of the work.
    if (dossier.sops.length === 0) return;
    for (const { sp, sops } of linked) {
      if (sops.length > 0) continue;
      const data = { sp: sp.title?.text ?? sp.sheets[0] ?? "" };
      report("none", { of: sp, isSure: true, origin: spPlace(sp), data });
    }
  },
});
