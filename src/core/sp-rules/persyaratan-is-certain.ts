import { SIMPLE_AND_OPEN } from "./basis";
import { holding } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

const OPEN =
  /(?<!\p{L})(?:dll|dsb|dst|dan lain(?:nya|[\s-]+lain(?:nya)?)|dan sebagainya|dan seterusnya|(?:bila|jika|apabila|kalau)\s+(?:diperlukan|dibutuhkan|dipandang perlu|perlu)|(?:per)?syarat(?:an)?\s+lain(?:nya)?\s+yang\s+(?:ditentukan|diperlukan|dibutuhkan|dianggap perlu)|sesuai kebutuhan)(?!\p{L})/iu;

export const persyaratanIsCertain = defineSpRule({
  id: "persyaratan-is-certain",
  code: "SP-08",
  group: "penyampaian",
  basis: SIMPLE_AND_OPEN,
  messages: ["open"],
  check: holding("persyaratan", OPEN, "open"),
});
