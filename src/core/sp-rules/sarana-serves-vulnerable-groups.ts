import { COMPONENT_CONTENT } from "./basis";
import { lacking } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

const VULNERABLE =
  /rentan|difabel|disabilitas|lansia|lanjut\s+usia|laktasi|menyusui|\bramp\b|landai|prioritas|kursi\s+roda|ibu\s+hamil|berkebutuhan\s+khusus|braille|bermain\s+anak|guiding/i;

export const saranaServesVulnerableGroups = defineSpRule({
  id: "sarana-serves-vulnerable-groups",
  code: "SP-23",
  group: "pengelolaan",
  basis: COMPONENT_CONTENT,
  messages: ["none"],
  check: lacking("sarana", VULNERABLE, "none"),
});
