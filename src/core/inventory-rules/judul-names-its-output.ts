import { contentWords, shareAWord, thingWords } from "../language/content-words";
import { IDENTIFICATION_FORM } from "./basis";
import { defineInventoryRule } from "./define-inventory-rule";

export const judulNamesItsOutput = defineInventoryRule({
  id: "judul-names-its-output",
  code: "INV-03",
  basis: IDENTIFICATION_FORM,
  messages: ["missing"],
  check({ inventory, report }) {
    for (const { cells } of inventory.rows) {
      const { output, judul } = cells;
      if (!output || !judul || output.text === "" || judul.text === "") continue;
      if (thingWords(output.text).size === 0) continue;
      // An abbreviation stands for its words: Renstra for Rencana Strategis.
      if (shareAWord(thingWords(output.text), contentWords(judul.text))) continue;
      if (isAbbreviated(judul.text) || isAbbreviated(output.text)) continue;
      report("missing", {
        origin: judul.origin,
        data: { title: judul.text, output: output.text },
        related: [output.origin],
      });
    }
  },
});

/** Short words of planning documents that are written in small letters, too. */
const SHORT_WORDS =
  /(?<!\p{L})(?:bimtek|diklat|kasda|lakip|lkjip|musrenbang|perjadin|perkin|renaksi|renja|renstra|silpa|wasbang)(?!\p{L})/iu;
const CAPITALS = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u;

/** Capitals say nothing in a title that is all capitals. */
const isAbbreviated = (text: string): boolean =>
  SHORT_WORDS.test(text) || (text !== text.toUpperCase() && CAPITALS.test(text));
