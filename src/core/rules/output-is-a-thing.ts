import { hasActivePrefix, readPassive } from "../language/morphology";
import { activityName, describedActivities } from "./activity-kind";
import { PROCEDURE_TABLE } from "./basis";
import { defineRule } from "./define-rule";
import { withOwnCell } from "./mutu-baku-cells";

export const outputIsAThing = defineRule({
  id: "output-is-a-thing",
  code: "MB-13",
  group: "mutu-baku",
  basis: PROCEDURE_TABLE,
  messages: ["act"],
  check({ document, report }) {
    const activities = withOwnCell(
      describedActivities(document),
      ({ mutuBaku }) => mutuBaku.output?.origin,
    );
    for (const activity of activities) {
      const { output } = activity.mutuBaku;
      const word = output?.items.map(firstWord).find(isAct);
      if (!output || word === undefined) continue;
      report("act", { origin: output.origin, data: { activity: activityName(activity), word } });
    }
  },
});

/** Diterimanya, terlaksananya: that something has happened, not what came of it. */
const HAPPENING = /^(?:ter|di)\p{L}{3,}nya$/iu;

const isAct = (word: string): boolean =>
  hasActivePrefix(word) || readPassive(word) !== null || HAPPENING.test(word);

const firstWord = (item: string): string => /[\p{L}-]+/u.exec(item)?.[0] ?? "";
