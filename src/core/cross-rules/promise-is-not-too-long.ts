import { formatMinutes } from "../recognise/format-duration";
import { OFFICE_PRACTICE } from "./basis";
import { defineCrossRule } from "./define-cross-rule";
import { promisedMinutes, timesOn } from "./promised-time";
import { workTime } from "./sop-parts";

export const promiseIsNotTooLong = defineCrossRule({
  id: "promise-is-not-too-long",
  code: "XR-04",
  basis: OFFICE_PRACTICE,
  messages: ["shorter"],
  check({ linked, parameters, report }) {
    const { minutesPerWorkday, leastPartOfPromise } = parameters;
    for (const { sp, sops } of linked) {
      const promise = promisedMinutes(sp, minutesPerWorkday);
      // Less than a day is short enough.
      if (promise === null || promise.minutes < minutesPerWorkday) continue;
      const times = sops.map(({ sop }) => workTime(sop, minutesPerWorkday));
      const total = times.reduce((sum, time) => sum + (time?.minutes ?? 0), 0);
      const isWhole = times.every((time) => time?.unmeasured === 0);
      if (sops.length === 0 || !isWhole || total >= promise.minutes * leastPartOfPromise) continue;
      report("shorter", {
        of: sp,
        isSure: true,
        origin: promise.origin,
        data: {
          total: formatMinutes(total, minutesPerWorkday),
          promise: formatMinutes(promise.minutes, minutesPerWorkday),
        },
        related: sops.flatMap(({ sop }) => timesOn(sop, minutesPerWorkday)),
      });
    }
  },
});
