import { activityName } from "./activity-kind";
import { BEGIN_AND_END } from "./basis";
import { defineRule } from "./define-rule";
import { wordings } from "./wording";

export const firstActivityStartsTheProcess = defineRule({
  id: "first-activity-starts-the-process",
  code: "KG-12",
  group: "kegiatan",
  basis: BEGIN_AND_END,
  messages: ["no-trigger"],
  check({ document, parameters, report }) {
    const [first] = wordings(document);
    // An activity that does not begin with a verb has a finding of its own.
    if (first?.opening.kind !== "verb") return;
    const { verb } = first.opening;
    // "Memeriksa dan menerima berkas": any of its verbs will do.
    if (first.words.some((word) => parameters.firstVerbs.includes(word.toLowerCase()))) return;
    const data = { activity: activityName(first.activity), verb };
    report("no-trigger", { origin: first.activity.descriptionOrigin, data });
  },
});
