import { partsLacking } from "../maklumat/maklumat-parts";
import { MAKLUMAT_CONTENT } from "./basis";
import { defineMaklumatRule } from "./define-office-rule";

export const maklumatSaysAllParts = defineMaklumatRule({
  id: "maklumat-says-all-parts",
  code: "SP-31",
  basis: MAKLUMAT_CONTENT,
  messages: ["lacks"],
  check({ maklumat, report }) {
    const parts = partsLacking(maklumat.parts);
    if (parts.length > 0) report("lacks", { origin: maklumat.text.origin, data: { parts } });
  },
});
