import { EXCEL } from "./basis";
import { defineRule } from "./define-rule";

export const nipIsText = defineRule({
  id: "nip-is-text",
  code: "ID-14",
  group: "identitas",
  basis: EXCEL,
  messages: ["damaged"],
  check({ document, report }) {
    const nip = document.identity.disahkanOleh?.nip;
    if (nip?.damaged) report("damaged", { origin: nip.origin, data: { text: nip.text } });
  },
});
