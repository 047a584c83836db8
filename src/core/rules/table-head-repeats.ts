import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { tableHeaderPlace } from "./document-place";

export const tableHeadRepeats = defineRule({
  id: "table-head-repeats",
  code: "T-13",
  group: "templat",
  basis: BIMTEK_PRACTICE,
  messages: ["once"],
  check({ document: { page, table }, report }) {
    if (!page || !table || page.headRepeats || page.pages < 2) return;
    report("once", { origin: tableHeaderPlace(table), data: { pages: page.pages } });
  },
});
