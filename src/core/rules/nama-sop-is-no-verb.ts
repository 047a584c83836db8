import { actionNounOfVerb, likeCase } from "../language/morphology";
import { isTitleVerb, titleWords } from "../language/titles";
import { defineRule } from "./define-rule";
import { TITLE_GRAMMAR } from "./identity-basis";
import { clipped, filledField } from "./identity-block";

export const namaSopIsNoVerb = defineRule({
  id: "nama-sop-is-no-verb",
  code: "ID-16",
  group: "identitas",
  basis: TITLE_GRAMMAR,
  messages: ["verb", "verb-with-noun"],
  check({ document, parameters, report }) {
    const field = filledField(document, "namaSop");
    const [first, ...rest] = titleWords(field?.text ?? "");
    if (!field || !first || parameters.titleBeginnings.includes(first.toLowerCase())) return;
    if (!isTitleVerb(first)) return;
    const noun = actionNounOfVerb(first);
    if (noun === null) report("verb", { origin: field.origin, data: { verb: first } });
    else {
      const title = clipped([likeCase(noun, first), ...rest].join(" "));
      report("verb-with-noun", { origin: field.origin, data: { verb: first, title } });
    }
  },
});
