import { CLARITY } from "./basis";
import { defineRule } from "./define-rule";
import { writtenTimes } from "./written-times";

export const waktuIsMoreThanZero = defineRule({
  id: "waktu-is-more-than-zero",
  code: "MB-04",
  group: "mutu-baku",
  basis: CLARITY,
  messages: ["zero"],
  check({ document, report }) {
    for (const { duration, data } of writtenTimes(document)) {
      if (duration.minutes === null || duration.minutes > 0) continue;
      report("zero", { origin: duration.origin, data });
    }
  },
});
