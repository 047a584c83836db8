import { isBlank } from "./blank";
import { defineRule } from "./define-rule";
import { documentPlace } from "./document-place";
import { IDENTITY_SECTIONS } from "./identity-basis";
import { fieldLabel, holdsIdentityBlock } from "./identity-block";

export const otherSectionsAreFilled = defineRule({
  id: "other-sections-are-filled",
  code: "ID-30",
  group: "identitas",
  basis: IDENTITY_SECTIONS,
  messages: ["empty", "missing"],
  check({ document, profile, report }) {
    for (const key of ["peralatan", "peringatan", "pencatatan"] as const) {
      const field = document.identity[key];
      const data = { label: fieldLabel(profile, key) };
      if (field) {
        if (isBlank(field.text)) report("empty", { origin: field.origin, data });
      } else if (holdsIdentityBlock(document)) {
        report("missing", { origin: documentPlace(document), data });
      }
    }
  },
});
