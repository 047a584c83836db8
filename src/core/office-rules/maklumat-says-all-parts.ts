import { MAKLUMAT_PARTS } from "../maklumat/maklumat-parts";
import { MAKLUMAT_CONTENT } from "./basis";
import { defineOfficeRule } from "./define-office-rule";

export const maklumatSaysAllParts = defineOfficeRule({
  id: "maklumat-says-all-parts",
  code: "SP-31",
  kind: "maklumat",
  basis: MAKLUMAT_CONTENT,
  messages: ["lacks"],
  check({ subject, report }) {
    const lacking = MAKLUMAT_PARTS.filter((part) => !subject.parts.has(part));
    if (lacking.length === 0) return;
    const parts = lacking.map((part) => NAMES[part]);
    report("lacks", { origin: subject.text.origin, data: { parts } });
  },
});

const NAMES = {
  janji: "janji",
  perbaikan: "perbaikan terus-menerus",
  sanksi: "sanksi atau kompensasi",
} as const;
