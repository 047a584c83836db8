import { formatOrigin } from "../grid/address";
import { holdsPlaceholder } from "../language/placeholders";
import { isBlank } from "./blank";
import { defineRule } from "./define-rule";
import { documentTexts } from "./document-texts";
import { SIGNED_SOPS } from "./identity-basis";
import { clipped } from "./identity-block";
import { isWholeNumber } from "./nomor-sop-is-whole";

export const templateTextsAreReplaced = defineRule({
  id: "template-texts-are-replaced",
  code: "T-09",
  group: "templat",
  basis: SIGNED_SOPS,
  messages: ["left"],
  check({ document, report }) {
    const told = new Set<string>();
    for (const { text, origin, key } of documentTexts(document)) {
      // An empty field and a number with a gap have findings of their own.
      if (isBlank(text) || (key === "nomorSop" && !isWholeNumber(text))) continue;
      const place = formatOrigin(origin);
      if (told.has(place) || !holdsPlaceholder(text)) continue;
      told.add(place);
      report("left", { origin, data: { text: clipped(text) } });
    }
  },
});
