import { SIMPLE_AND_OPEN } from "./basis";
import { writtenComponent } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

export const biayaIsFreeOrNot = defineSpRule({
  id: "biaya-is-free-or-not",
  code: "SP-18",
  group: "penyampaian",
  basis: SIMPLE_AND_OPEN,
  messages: ["both"],
  check({ document, report }) {
    const component = writtenComponent(document, "biaya");
    const { fee } = document;
    if (!component || !fee?.free || fee.amounts.length === 0) return;
    const { text, origin } = component.field;
    if (!PARTED.test(text)) report("both", { origin });
  },
});

/** Says for whom or what the one and the other holds. */
const PARTED =
  /\b(?:kecuali|selain|bagi|untuk|jika|apabila|bila|sedangkan|terlambat|denda|sanksi|ke-?\d)\b|:/i;
