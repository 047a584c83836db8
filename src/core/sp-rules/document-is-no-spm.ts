import { SPM_LAW } from "./basis";
import { defineSpRule } from "./define-sp-rule";

export const documentIsNoSpm = defineSpRule({
  id: "document-is-no-spm",
  code: "SP-30",
  group: "susunan",
  basis: SPM_LAW,
  messages: ["spm"],
  check({ document, report }) {
    const { heading } = document;
    const word = heading && SPM.exec(heading.text)?.[0];
    if (heading && word) report("spm", { origin: heading.origin, data: { text: word } });
  },
});

const SPM = /\bSPM\b|stand\p{L}*\s+pelayanan\s+minim\p{L}*/iu;
