import type { Activity } from "../document/sop-document";
import { minutesAt } from "../recognise/duration";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { wordings } from "./wording";
import { waktuHeading, writtenTimes } from "./written-times";

export const waktuIsPlausible = defineRule({
  id: "waktu-is-plausible",
  code: "MB-10",
  group: "mutu-baku",
  basis: BIMTEK_PRACTICE,
  messages: ["long-routine", "long"],
  check({ document, parameters, report }) {
    const { minutesPerWorkday, longRoutineWorkdays, mostActivityWorkdays, routineVerbs } =
      parameters;
    const verbs = new Map(
      wordings(document).map(({ activity, opening }): [Activity, string] => [
        activity,
        opening.kind === "verb" ? opening.verb : "",
      ]),
    );
    for (const { activity, duration, data } of writtenTimes(document)) {
      const minutes = minutesAt(duration, waktuHeading(document), minutesPerWorkday) ?? 0;
      const days = minutes / minutesPerWorkday;
      const verb = verbs.get(activity) ?? "";
      const origin = duration.origin;
      if (days > mostActivityWorkdays) report("long", { origin, data });
      else if (routineVerbs.includes(verb.toLowerCase()) && days >= longRoutineWorkdays) {
        report("long-routine", { origin, data: { ...data, verb } });
      }
    }
  },
});
