import { IDENTITY } from "./basis";
import { defineRule } from "./define-rule";
import { documentPlace } from "./document-place";
import { holdsIdentityBlock, labelCount } from "./identity-block";

export const hasIdentityBlock = defineRule({
  id: "has-identity-block",
  code: "T-01",
  group: "templat",
  basis: IDENTITY,
  messages: ["missing", "partial"],
  check({ document, report }) {
    if (holdsIdentityBlock(document)) return;
    const count = labelCount(document.identity);
    report(count === 0 ? "missing" : "partial", {
      origin: documentPlace(document),
      data: { count },
    });
  },
});
