import { mainPath } from "../document/main-path";
import { contentWords, shareAWord, thingWords } from "../language/content-words";
import { wordsByInitials } from "../language/initials";
import { describedActivities } from "./activity-kind";
import { TITLE_FORM } from "./basis";
import { defineRule } from "./define-rule";

/** The result of a procedure shows in one of its last outputs. */
const LAST = 3;

export const lastOutputFitsTheTitle = defineRule({
  id: "last-output-fits-the-title",
  code: "MB-16",
  group: "mutu-baku",
  basis: TITLE_FORM,
  messages: ["not-in-outputs"],
  check({ document, graph, report }) {
    const path = mainPath(document);
    // While the flow reaches no end, the last outputs may still be to come.
    if (!graph.symbols.some(({ node }) => node.kind === "end" && path.has(node.id))) return;
    const last = describedActivities(document)
      .filter(({ nodes }) => nodes.some(({ id }) => path.has(id)))
      .slice(-LAST);
    const outputs = last.flatMap(({ mutuBaku }) => mutuBaku.output ?? []);
    const written = outputs.flatMap(({ items }) => items).join(" ");
    const result = contentWords(written);
    const title = document.identity.namaSop?.text ?? "";
    const things = thingWords(title);
    const place = outputs.at(-1)?.origin;
    if (!place || result.size === 0 || things.size === 0 || shareAWord(things, result)) return;
    if (wordsByInitials(title, written).length > 0) return;
    report("not-in-outputs", { origin: place, data: { title } });
  },
});
