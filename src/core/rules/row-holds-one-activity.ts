import { actsOf } from "../language/acts";
import { activityName } from "./activity-kind";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { wordings } from "./wording";

export const rowHoldsOneActivity = defineRule({
  id: "row-holds-one-activity",
  code: "KG-08",
  group: "kegiatan",
  basis: BIMTEK_PRACTICE,
  messages: ["several"],
  check({ document, report }) {
    for (const { activity } of wordings(document)) {
      const acts = actsOf(activity.description);
      const [, second] = acts;
      // A hand-over within the row has a symbol for each act: "Menyusun konsep dan memaraf lembar kendali".
      if (second === undefined || acts.length <= activity.nodes.length) continue;
      report("several", {
        origin: activity.descriptionOrigin,
        data: { activity: activityName(activity), count: acts.length, second: begin(second) },
      });
    }
  },
});

const SHOWN_WORDS = 4;

/** The first words of a text, enough to find it. */
const begin = (text: string): string => {
  const words = text.split(/\s+/);
  const shown = words.slice(0, SHOWN_WORDS).join(" ");
  return words.length > SHOWN_WORDS ? `${shown} …` : shown;
};
