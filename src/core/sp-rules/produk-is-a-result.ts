import { hasActivePrefix, readPassive } from "../language/morphology";
import { clipped } from "../rules/identity-block";
import { PUBLISHED_SPS } from "./basis";
import { writtenComponent } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

export const produkIsAResult = defineSpRule({
  id: "produk-is-a-result",
  code: "SP-19",
  group: "penyampaian",
  basis: PUBLISHED_SPS,
  messages: ["verb", "form"],
  check({ document, report }) {
    const component = writtenComponent(document, "produk");
    const first = component?.field.items[0];
    if (!component || !first) return;
    const data = { text: clipped(first) };
    const { origin } = component.field;
    const [word = ""] = first.split(/\s+/);
    if (/^(?:formulir|blangko|blanko)\b/i.test(first)) report("form", { origin, data });
    else if (isVerb(word)) report("verb", { origin, data });
  },
});

const isVerb = (word: string): boolean =>
  (/^me/i.test(word) && hasActivePrefix(word)) || readPassive(word) !== null;
