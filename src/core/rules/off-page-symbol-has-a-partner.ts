import { FIVE_SYMBOLS } from "./basis";
import { defineRule } from "./define-rule";
import { reportProblems } from "./reading-problems";

export const offPageSymbolHasAPartner = defineRule({
  id: "off-page-symbol-has-a-partner",
  code: "AL-25",
  group: "alur",
  basis: FIVE_SYMBOLS,
  messages: ["page-unpaired"],
  check: reportProblems(["page-unpaired"]),
});
