import { formatMinutes } from "../recognise/format-duration";
import { LAW_TIME } from "./basis";
import { defineCrossRule } from "./define-cross-rule";
import { promisedMinutes, timesOn } from "./promised-time";
import { workTime } from "./sop-parts";

export const flowTimeKeepsThePromise = defineCrossRule({
  id: "flow-time-keeps-the-promise",
  code: "XR-03",
  basis: LAW_TIME,
  messages: ["longer"],
  check({ linked, parameters, report }) {
    const { minutesPerWorkday } = parameters;
    for (const { sp, sops } of linked) {
      const promise = promisedMinutes(sp, minutesPerWorkday);
      if (promise === null) continue;
      for (const { sop, isSure } of sops) {
        const time = workTime(sop, minutesPerWorkday);
        if (!time || time.minutes <= promise.minutes) continue;
        report("longer", {
          of: sp,
          isSure,
          origin: promise.origin,
          data: {
            total: formatMinutes(time.minutes, minutesPerWorkday),
            promise: formatMinutes(promise.minutes, minutesPerWorkday),
          },
          related: timesOn(sop, minutesPerWorkday),
        });
      }
    }
  },
});
