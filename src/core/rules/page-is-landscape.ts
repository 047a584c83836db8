import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { tableHeaderPlace } from "./document-place";

/** With fewer pelaksana a table may well fit on an upright page. */
const WIDE = 3;

export const pageIsLandscape = defineRule({
  id: "page-is-landscape",
  code: "T-11",
  group: "templat",
  basis: BIMTEK_PRACTICE,
  messages: ["portrait"],
  check({ document: { page, table, pelaksana }, report }) {
    if (!page || !table || page.landscape || pelaksana.length < WIDE) return;
    report("portrait", { origin: tableHeaderPlace(table) });
  },
});
