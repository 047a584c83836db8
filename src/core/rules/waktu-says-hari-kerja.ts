import { WORKING_HOURS } from "./basis";
import { defineRule } from "./define-rule";
import { oneForAll, writtenTimes } from "./written-times";

/** "hari" that does not say which: working days or days of the calendar; not what a time is for ("2 jam/hari"). */
export const PLAIN_DAY = /(?<!(?:\/|\b(?:per|tiap|setiap))\s*)\bhari\b(?!\s*(?:kerja|kalender))/i;

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
