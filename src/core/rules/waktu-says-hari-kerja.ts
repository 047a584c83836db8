import { WORKING_HOURS } from "./basis";
import { defineRule } from "./define-rule";
import { oneForAll, writtenTimes } from "./written-times";

/** "hari" that does not say which: working days or days of the calendar. */
const PLAIN_DAY = /\bhari\b(?!\s*(?:kerja|kalender))/i;

export const waktuSaysHariKerja = defineRule({
  id: "waktu-says-hari-kerja",
  code: "MB-06",
  group: "mutu-baku",
  basis: WORKING_HOURS,
  messages: ["plain-day"],
  check({ document, parameters, report }) {
    const plain = writtenTimes(document).filter(
      ({ duration }) => duration.minutes !== null && PLAIN_DAY.test(duration.text),
    );
    const finding = oneForAll(plain, () => ({ minutes: parameters.minutesPerWorkday }));
    if (finding) report("plain-day", finding);
  },
});
