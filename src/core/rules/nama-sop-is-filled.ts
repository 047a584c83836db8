import { IDENTITY } from "./basis";
import { isBlank } from "./blank";
import { defineRule } from "./define-rule";
import { documentPlace } from "./document-place";

export const namaSopIsFilled = defineRule({
  id: "nama-sop-is-filled",
  code: "ID-15",
  group: "identitas",
  basis: IDENTITY,
  messages: ["empty", "missing"],
  check({ document, report }) {
    const { namaSop } = document.identity;
    if (!namaSop) report("missing", { origin: documentPlace(document) });
    else if (isBlank(namaSop.text)) report("empty", { origin: namaSop.origin });
  },
});
