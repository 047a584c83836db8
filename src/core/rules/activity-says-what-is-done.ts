import { activityName } from "./activity-kind";
import { CLARITY } from "./basis";
import { defineRule } from "./define-rule";
import { wordings } from "./wording";

/** Words that a vague verb needs behind it to say something. */
const FEWEST_WORDS = 2;

export const activitySaysWhatIsDone = defineRule({
  id: "activity-says-what-is-done",
  code: "KG-14",
  group: "kegiatan",
  basis: CLARITY,
  messages: ["vague"],
  check({ document, parameters, report }) {
    for (const { activity, words, opening } of wordings(document)) {
      if (opening.kind !== "verb" || words.length > FEWEST_WORDS) continue;
      if (!parameters.vagueVerbs.includes(opening.verb.toLowerCase())) continue;
      const data = { activity: activityName(activity), verb: opening.verb };
      report("vague", { origin: activity.descriptionOrigin, data });
    }
  },
});
