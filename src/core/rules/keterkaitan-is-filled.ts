import { defineRule } from "./define-rule";
import { documentPlace } from "./document-place";
import { IDENTITY_SECTIONS } from "./identity-basis";
import { holdsIdentityBlock } from "./identity-block";

export const keterkaitanIsFilled = defineRule({
  id: "keterkaitan-is-filled",
  code: "ID-27",
  group: "identitas",
  basis: IDENTITY_SECTIONS,
  messages: ["empty", "missing"],
  check({ document, report }) {
    const { keterkaitan } = document.identity;
    if (!keterkaitan) {
      if (holdsIdentityBlock(document)) report("missing", { origin: documentPlace(document) });
    } else if (UNTOUCHED.test(keterkaitan.text.trim())) {
      // A dash says that there is no other SOP: that is an answer.
      report("empty", { origin: keterkaitan.origin });
    }
  },
});

/** Nothing, or the dots of the template. */
const UNTOUCHED = /^[.…_\s]*$/;
