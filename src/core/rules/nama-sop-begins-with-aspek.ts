import { isAspek, isTitleVerb, titleWords } from "../language/titles";
import { defineRule } from "./define-rule";
import { TITLE_GRAMMAR } from "./identity-basis";
import { filledField } from "./identity-block";

export const namaSopBeginsWithAspek = defineRule({
  id: "nama-sop-begins-with-aspek",
  code: "ID-17",
  group: "identitas",
  basis: TITLE_GRAMMAR,
  messages: ["none"],
  check({ document, parameters, report }) {
    const field = filledField(document, "namaSop");
    const words = titleWords(field?.text ?? "");
    const [first] = words;
    // A title of one word is too short, one that begins with a verb has a finding of its own.
    if (!field || !first || words.length === 1 || isTitleVerb(first)) return;
    if (parameters.titleBeginnings.includes(first.toLowerCase()) || isAspek(first)) return;
    report("none", { origin: field.origin, data: { word: first } });
  },
});
