import { CLARITY } from "./basis";
import { defineRule } from "./define-rule";
import { isVagueTime, writtenTimes } from "./written-times";

export const waktuIsCertain = defineRule({
  id: "waktu-is-certain",
  code: "MB-08",
  group: "mutu-baku",
  basis: CLARITY,
  messages: ["vague"],
  check({ document, parameters, report }) {
    for (const time of writtenTimes(document)) {
      if (!isVagueTime(time, parameters.vagueTimes)) continue;
      report("vague", { origin: time.duration.origin, data: time.data });
    }
  },
});
