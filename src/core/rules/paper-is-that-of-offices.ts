import { PAPER_NAMES, paperOfNumber } from "../forms/paper";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { tableHeaderPlace } from "./document-place";

export const paperIsThatOfOffices = defineRule({
  id: "paper-is-that-of-offices",
  code: "T-12",
  group: "templat",
  basis: BIMTEK_PRACTICE,
  messages: ["other"],
  check({ document: { page, table }, parameters: { papers }, report }) {
    const own = paperOfNumber(page?.paperSize ?? 0);
    if (!own || !table || papers.length === 0 || papers.includes(own)) return;
    report("other", {
      origin: tableHeaderPlace(table),
      data: { paper: PAPER_NAMES[own], papers: papers.map((paper) => PAPER_NAMES[paper]) },
    });
  },
});
