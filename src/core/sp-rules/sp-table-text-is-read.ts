import { SP_TABLE } from "./basis";
import { defineSpRule } from "./define-sp-rule";

export const spTableTextIsRead = defineSpRule({
  id: "sp-table-text-is-read",
  code: "KS-01",
  group: "susunan",
  basis: SP_TABLE,
  messages: ["unread"],
  check({ document, report }) {
    for (const { code, origin, data } of document.problems) {
      if (code === "text-unread") report("unread", { origin, data });
    }
  },
});
