import { mainPath } from "../document/main-path";
import { contentWords, shareAWord, thingWords } from "../language/content-words";
import { wordsByInitials } from "../language/initials";
import { titleWords } from "../language/titles";
import { describedActivities } from "./activity-kind";
import { TITLE_FORM } from "./basis";
import { defineRule } from "./define-rule";

/** The result of a procedure shows in one of its last outputs. */
const LAST = 3;

/** What is held or dealt with is over before the papers about it are: a meeting ends in its minutes. */
const OCCASION = /^(?:penyelenggaraan|pelaksanaan|pengelolaan|penanganan)$/i;
const isOccasion = (title: string): boolean => OCCASION.test(titleWords(title)[0] ?? "");

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
    const title = document.identity.namaSop?.text ?? "";
    const steps = describedActivities(document).filter(({ nodes }) =>
      nodes.some(({ id }) => path.has(id)),
    );
    const last = isOccasion(title) ? steps : steps.slice(-LAST);
    const outputs = last.flatMap(({ mutuBaku }) => mutuBaku.output ?? []);
    const written = outputs.flatMap(({ items }) => items).join(" ");
    const result = contentWords(written);
    const things = thingWords(title);
    const place = outputs.at(-1)?.origin;
    if (!place || result.size === 0 || things.size === 0 || shareAWord(things, result)) return;
    if (wordsByInitials(title, written).length > 0) return;
    report("not-in-outputs", { origin: place, data: { title } });
  },
});
