import { IDENTITY } from "./basis";
import { isBlank } from "./blank";
import { defineRule } from "./define-rule";
import { documentPlace } from "./document-place";

export const nomorSopIsFilled = defineRule({
  id: "nomor-sop-is-filled",
  code: "ID-01",
  group: "identitas",
  basis: IDENTITY,
  messages: ["empty", "missing"],
  check({ document, report }) {
    const { nomorSop } = document.identity;
    if (!nomorSop) report("missing", { origin: documentPlace(document) });
    else if (isBlank(nomorSop.text)) report("empty", { origin: nomorSop.origin });
  },
});
