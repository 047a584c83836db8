import { activityName } from "./activity-kind";
import { FIVE_SYMBOLS } from "./basis";
import { defineRule } from "./define-rule";
import { wordings } from "./wording";

export const choiceIsADecision = defineRule({
  id: "choice-is-a-decision",
  code: "AL-18",
  group: "alur",
  basis: FIVE_SYMBOLS,
  messages: ["process"],
  check({ document, parameters, report }) {
    for (const { activity, opening } of wordings(document)) {
      const { nodes, description } = activity;
      // A question has a finding of its own (KG-15).
      if (nodes.length === 0 || opening.kind === "question") continue;
      if (nodes.some(({ kind }) => kind === "decision")) continue;
      const text = plain(description);
      const phrase = parameters.choicePhrases.find((each) => text.includes(` ${each} `));
      if (phrase === undefined) continue;
      const data = { activity: activityName(activity), phrase };
      report("process", { origin: nodes[0]!.origin, data });
    }
  },
});

/** Words with one space around each; slashes without. */
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/\s*\/\s*/g, "/")
    .replace(/[^\p{L}\p{N}/]+/gu, " ")
    .trim()} `;
