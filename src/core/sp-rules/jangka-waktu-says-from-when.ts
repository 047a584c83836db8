import { SP_PRACTICE } from "./basis";
import { writtenComponent } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

export const jangkaWaktuSaysFromWhen = defineSpRule({
  id: "jangka-waktu-says-from-when",
  code: "SP-14",
  group: "penyampaian",
  basis: SP_PRACTICE,
  messages: ["no-start"],
  check({ document, report }) {
    const component = writtenComponent(document, "jangkaWaktu");
    if (!component || document.time?.minutes == null) return;
    if (!START.test(component.field.text)) report("no-start", { origin: component.field.origin });
  },
});

const START =
  /\b(?:sejak|setelah|terhitung|dihitung|mulai|jika|apabila|bila|lengkap|diterima(?:nya)?|masuk(?:nya)?)\b/i;
