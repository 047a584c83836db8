import { isBareNumber } from "../recognise/duration";
import { CLARITY } from "./basis";
import { defineRule } from "./define-rule";
import { isVagueTime, writtenTimes } from "./written-times";

export const waktuIsMeasurable = defineRule({
  id: "waktu-is-measurable",
  code: "MB-02",
  group: "mutu-baku",
  basis: CLARITY,
  messages: ["unmeasurable"],
  check({ document, parameters, report }) {
    for (const time of writtenTimes(document)) {
      const { duration, data } = time;
      // A missing unit and a vague word have findings of their own.
      const isTold = isBareNumber(duration.text) || isVagueTime(time, parameters.vagueTimes);
      if (duration.minutes !== null || isTold) continue;
      report("unmeasurable", { origin: duration.origin, data });
    }
  },
});
