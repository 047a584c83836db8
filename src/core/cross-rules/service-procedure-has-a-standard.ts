import { OFFICE_PRACTICE } from "./basis";
import { defineCrossRule } from "./define-cross-rule";
import { applicantLanes, nameOf } from "./sop-parts";

export const serviceProcedureHasAStandard = defineCrossRule({
  id: "service-procedure-has-a-standard",
  code: "XR-02",
  basis: OFFICE_PRACTICE,
  messages: ["none"],
  check({ dossier, linked, report }) {
    const known = new Set(linked.flatMap(({ sops }) => sops.map(({ sop }) => sop.id)));
    for (const sop of dossier.sops) {
      const [applicant] = applicantLanes(sop);
      if (!applicant || known.has(sop.id) || AROUND_SERVICES.test(nameOf(sop))) continue;
      report("none", {
        of: sop,
        isSure: true,
        origin: applicant.origin,
        data: { sop: nameOf(sop) },
      });
    }
  },
});

/** What an office does around its services: a part of every standard, none with one of its own. */
const AROUND_SERVICES = /pengaduan|keluhan|aduan|\btamu\b|survei|survey/i;
