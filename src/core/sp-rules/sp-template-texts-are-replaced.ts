import { holdsPlaceholder } from "../language/placeholders";
import { isBlank } from "../rules/blank";
import { clipped } from "../rules/identity-block";
import { PUBLISHED_SPS } from "./basis";
import { defineSpRule } from "./define-sp-rule";

export const spTemplateTextsAreReplaced = defineSpRule({
  id: "sp-template-texts-are-replaced",
  code: "T-09",
  group: "susunan",
  basis: PUBLISHED_SPS,
  messages: ["left"],
  check({ document, report }) {
    for (const { field } of document.components) {
      const line = field.text.split("\n").find((text) => isLeft(text.replace(PICTURE, "")));
      if (line) report("left", { origin: field.origin, data: { text: clipped(line) } });
    }
  },
});

/** Says that a picture stands there: no text of a template. */
const PICTURE = /\[(?:lihat\s+)?(?:gambar|bagan|diagram|foto|skema)\b[^\]]*\]/gi;

const isLeft = (text: string): boolean => !isBlank(text) && holdsPlaceholder(text);
