import { clipped } from "../rules/identity-block";
import { TARIFF_LAW } from "./basis";
import { VAGUE_FEE } from "./biaya-is-certain";
import { writtenComponent } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

export const tarifHasALegalBasis = defineSpRule({
  id: "tarif-has-a-legal-basis",
  code: "SP-17",
  group: "penyampaian",
  basis: TARIFF_LAW,
  messages: ["no-basis", "no-amount"],
  check({ document, report }) {
    const component = writtenComponent(document, "biaya");
    const { fee } = document;
    if (!component || !fee || fee.free || fee.byRegulation) return;
    const { text, origin } = component.field;
    if (fee.amounts.length === 0) {
      if (!VAGUE_FEE.test(text)) report("no-amount", { origin, data: { text: clipped(text) } });
      return;
    }
    const laws = writtenComponent(document, "dasarHukum")?.field.text ?? "";
    if (!TARIFF.test(laws)) report("no-basis", { origin });
  },
});

const TARIFF = /\b(?:retribusi|tarif|PNBP|penerimaan\s+(?:negara|daerah)|pajak)\b/i;
