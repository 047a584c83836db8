import { actionNounOfVerb, likeCase } from "../language/morphology";
import { isAspek, isTitleVerb, titleWords } from "../language/titles";
import { IDENTIFICATION_FORM } from "./basis";
import { defineInventoryRule } from "./define-inventory-rule";

export const judulFollowsTitleGrammar = defineInventoryRule({
  id: "judul-follows-title-grammar",
  code: "INV-09",
  basis: IDENTIFICATION_FORM,
  messages: ["verb", "verb-with-noun", "no-aspek", "too-short"],
  check({ inventory, parameters, report }) {
    for (const {
      cells: { judul },
    } of inventory.rows) {
      const [first, ...rest] = titleWords(judul?.text ?? "");
      if (!judul || !first || parameters.titleBeginnings.includes(first.toLowerCase())) continue;
      const { origin } = judul;
      if (isTitleVerb(first)) {
        const noun = actionNounOfVerb(first);
        if (noun === null) report("verb", { origin, data: { verb: first } });
        else {
          const title = [likeCase(noun, first), ...rest].join(" ");
          report("verb-with-noun", { origin, data: { verb: first, title } });
        }
      } else if (!isAspek(first)) report("no-aspek", { origin, data: { word: first } });
      else if (rest.length === 0) report("too-short", { origin, data: { title: first } });
    }
  },
});
