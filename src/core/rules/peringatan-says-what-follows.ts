import { holdsPlaceholder } from "../language/placeholders";
import { defineRule } from "./define-rule";
import { SIGNED_SOPS } from "./identity-basis";
import { filledField } from "./identity-block";

export const peringatanSaysWhatFollows = defineRule({
  id: "peringatan-says-what-follows",
  code: "ID-31",
  group: "identitas",
  basis: SIGNED_SOPS,
  messages: ["no-condition"],
  check({ document, report }) {
    const field = filledField(document, "peringatan");
    if (!field || holdsPlaceholder(field.text)) return;
    if ([CONDITION, CONSEQUENCE, LIMIT].some((pattern) => pattern.test(field.text))) return;
    report("no-condition", { origin: field.origin });
  },
});

const CONDITION = /\b(?:jika|apabila|bila|bilamana|kalau|manakala|tanpa|dalam hal)\b/i;
const CONSEQUENCE =
  /\b(?:maka|akibat\w*|mengakibatkan|berakibat|menyebabkan|berdampak|menghambat|terhambat|sanksi)\b/i;
/** A time limit, in numbers or in words. */
const LIMIT =
  /\d+\s*(?:\([^)]*\)\s*)?(?:menit|jam|hari|minggu|bulan|x\s*24)\b|\b(?:paling lambat|paling lama|tepat waktu|batas waktu)\b/i;
