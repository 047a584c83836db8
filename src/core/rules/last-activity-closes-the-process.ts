import { mainPath } from "../document/main-path";
import { activityName } from "./activity-kind";
import { BEGIN_AND_END } from "./basis";
import { defineRule } from "./define-rule";
import { wordings } from "./wording";

export const lastActivityClosesTheProcess = defineRule({
  id: "last-activity-closes-the-process",
  code: "KG-13",
  group: "kegiatan",
  basis: BEGIN_AND_END,
  messages: ["no-closing"],
  check({ document, graph, parameters, report }) {
    const path = mainPath(document);
    // While the flow reaches no end the last activity may still be to come.
    if (!graph.symbols.some(({ node }) => node.kind === "end" && path.has(node.id))) return;
    const last = wordings(document)
      .filter(({ activity }) => activity.nodes.some(({ id }) => path.has(id)))
      .at(-1);
    if (last?.opening.kind !== "verb") return;
    const { verb } = last.opening;
    // "Menandatangani dan menyerahkan": any of its verbs will do.
    if (last.words.some((word) => parameters.lastVerbs.includes(word.toLowerCase()))) return;
    const data = { activity: activityName(last.activity), verb };
    report("no-closing", { origin: last.activity.descriptionOrigin, data });
  },
});
