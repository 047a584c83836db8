import { defineRule } from "./define-rule";
import { SIGNED_SOPS } from "./identity-basis";
import { filledField } from "./identity-block";

export const nomorSopIsWhole = defineRule({
  id: "nomor-sop-is-whole",
  code: "ID-02",
  group: "identitas",
  basis: SIGNED_SOPS,
  messages: ["gap"],
  check({ document, report }) {
    const field = filledField(document, "nomorSop");
    if (!field || isWholeNumber(field.text)) return;
    report("gap", { origin: field.origin, data: { number: field.text.trim() } });
  },
});

/** Room that is still to be written on. */
const GAP = /\.{3,}|…|_{2,}/;
const EMPTY_SEGMENT = /^[\s\-–—.…_]*$|^x+$/i;

/** False for a number with an empty part: `/UMPEG/2021`, `060//2026`, `060/…/SOP`. */
export const isWholeNumber = (text: string): boolean =>
  !GAP.test(text) && text.split("/").every((segment) => !EMPTY_SEGMENT.test(segment));
