import { IDENTITY } from "./basis";
import { defineRule } from "./define-rule";
import { documentPlace } from "./document-place";
import { holdsIdentityBlock } from "./identity-block";
import { isEmptyName, signerPlace } from "./signer";

export const signerHasOffice = defineRule({
  id: "signer-has-office",
  code: "ID-10",
  group: "identitas",
  basis: IDENTITY,
  messages: ["empty", "missing"],
  check({ document, report }) {
    const { disahkanOleh } = document.identity;
    if (!disahkanOleh) {
      if (holdsIdentityBlock(document)) report("missing", { origin: documentPlace(document) });
    } else if (isEmptyName(disahkanOleh.jabatan)) {
      report("empty", { origin: signerPlace(document) });
    }
  },
});
