import { COMPONENT_CONTENT } from "./basis";
import { lacking } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

const NUMBER_WORDS =
  /\d|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seorang|belas|puluh)\b/i;

export const jumlahPelaksanaIsANumber = defineSpRule({
  id: "jumlah-pelaksana-is-a-number",
  code: "SP-26",
  group: "pengelolaan",
  basis: COMPONENT_CONTENT,
  messages: ["no-number"],
  check: lacking("jumlahPelaksana", NUMBER_WORDS, "no-number"),
});
