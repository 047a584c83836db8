import { MAKLUMAT_PARTS } from "../maklumat/maklumat-parts";
import { MAKLUMAT_CONTENT } from "./basis";
import { defineMaklumatRule } from "./define-office-rule";

export const maklumatSaysAllParts = defineMaklumatRule({
  id: "maklumat-says-all-parts",
  code: "SP-31",
  basis: MAKLUMAT_CONTENT,
  messages: ["lacks"],
  check({ maklumat, report }) {
    const lacking = MAKLUMAT_PARTS.filter((part) => !maklumat.parts.has(part));
    if (lacking.length === 0) return;
    const parts = lacking.map((part) => NAMES[part]);
    report("lacks", { origin: maklumat.text.origin, data: { parts } });
  },
});

const NAMES = {
  janji: "janji",
  perbaikan: "perbaikan terus-menerus",
  sanksi: "sanksi atau kompensasi",
} as const;
