import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { tableHeaderPlace } from "./document-place";

/** Excel's number of the paper that programs from elsewhere come with; no Indonesian office has it in its printer. */
const LETTER = 1;

export const paperIsThatOfOffices = defineRule({
  id: "paper-is-that-of-offices",
  code: "T-12",
  group: "templat",
  basis: BIMTEK_PRACTICE,
  messages: ["letter"],
  check({ document: { page, table }, report }) {
    if (page?.paperSize === LETTER && table) report("letter", { origin: tableHeaderPlace(table) });
  },
});
