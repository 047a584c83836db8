import { stepsOf, writtenComponent } from "../sp-rules/component-texts";
import { OFFICE_PRACTICE } from "./basis";
import { defineCrossRule } from "./define-cross-rule";
import { visibleActivities } from "./sop-parts";

export const proceduresHaveTheSameSteps = defineCrossRule({
  id: "procedures-have-the-same-steps",
  code: "XR-10",
  basis: OFFICE_PRACTICE,
  messages: ["apart"],
  check({ linked, parameters, report }) {
    for (const { sp, sops } of linked) {
      const component = writtenComponent(sp, "prosedur");
      const [only, ...others] = sops;
      if (!component || !only || others.length > 0) continue;
      const count = stepsOf(component).length;
      const visible = visibleActivities(only.sop);
      // Without an applicant or a counter among the lanes nothing can be said.
      if (count < LEAST_STEPS || visible.length === 0) continue;
      if (Math.abs(count - visible.length) <= parameters.mostStepsApart) continue;
      report("apart", {
        of: sp,
        isSure: only.isSure,
        origin: component.field.origin,
        data: { count, visible: visible.length },
        related: visible.map(({ descriptionOrigin }) => descriptionOrigin),
      });
    }
  },
});

/** Fewer steps have a finding of their own (SP-10). */
const LEAST_STEPS = 3;
