import { COMPONENT_CONTENT } from "./basis";
import { lacking } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

const COMPETENCE =
  /pendidikan|\b(?:S|D)[\s.-]?(?:[1-4]|I{1,3}|IV)\b|\b(?:SMA|SMK|SLTA|SMU|SMP)\b|sarjana|diploma|terampil|ahli|mampu|kuasai|paham|mengerti|mengetahui|pengetahuan|pengalaman|sertifi|kompeten|cakap|lulusan|pelatihan|diklat/i;

export const kompetensiSaysWhatIsNeeded = defineSpRule({
  id: "kompetensi-says-what-is-needed",
  code: "SP-24",
  group: "pengelolaan",
  basis: COMPONENT_CONTENT,
  messages: ["none"],
  check: lacking("kompetensi", COMPETENCE, "none"),
});
