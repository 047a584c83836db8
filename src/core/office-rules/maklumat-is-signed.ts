import { MAKLUMAT_CONTENT } from "./basis";
import { defineMaklumatRule } from "./define-office-rule";
import { lackingOf } from "./signature-parts";

export const maklumatIsSigned = defineMaklumatRule({
  id: "maklumat-is-signed",
  code: "SP-32",
  basis: MAKLUMAT_CONTENT,
  messages: ["lacks"],
  check({ maklumat, report }) {
    const parts = lackingOf(maklumat);
    if (parts.length > 0) report("lacks", { origin: maklumat.origin, data: { parts } });
  },
});
