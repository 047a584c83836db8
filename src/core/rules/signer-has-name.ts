import { IDENTITY } from "./basis";
import { defineRule } from "./define-rule";
import { isEmptyName, signerPlace } from "./signer";

export const signerHasName = defineRule({
  id: "signer-has-name",
  code: "ID-11",
  group: "identitas",
  basis: IDENTITY,
  messages: ["empty"],
  check({ document, report }) {
    const { disahkanOleh } = document.identity;
    // Nobody begun with is one finding: the office comes first.
    if (!disahkanOleh || isEmptyName(disahkanOleh.jabatan)) return;
    if (isEmptyName(disahkanOleh.nama)) report("empty", { origin: signerPlace(document) });
  },
});
