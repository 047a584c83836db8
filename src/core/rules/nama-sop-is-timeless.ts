import { namesPerson } from "../language/person-names";
import { readRegulation } from "../language/regulations";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { filledField } from "./identity-block";

export const namaSopIsTimeless = defineRule({
  id: "nama-sop-is-timeless",
  code: "ID-19",
  group: "identitas",
  basis: BIMTEK_PRACTICE,
  messages: ["year", "person"],
  check({ document, report }) {
    const field = filledField(document, "namaSop");
    if (!field) return;
    const year = YEAR.exec(field.text)?.[0];
    if (year && !namesRegulation(field.text)) {
      report("year", { origin: field.origin, data: { year } });
    } else if (namesPerson(field.text)) report("person", { origin: field.origin });
  },
});

/** A year, not that of a standard (ISO 9001:2015). */
const YEAR = /(?<![\d:/.-])(?:19|20)\d\d(?![\d:/.-])/;

/** A regulation has a year of its own: Pelaksanaan Perda Nomor 3 Tahun 2015. */
const namesRegulation = (text: string): boolean =>
  text.split(/\s+/).some((_, i, words) => readRegulation(words.slice(i).join(" "))?.number != null);
