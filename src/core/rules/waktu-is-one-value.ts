import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { oneForAll, writtenTimes } from "./written-times";

export const waktuIsOneValue = defineRule({
  id: "waktu-is-one-value",
  code: "MB-07",
  group: "mutu-baku",
  basis: BIMTEK_PRACTICE,
  messages: ["range"],
  check({ document, report }) {
    const ranges = writtenTimes(document).filter(
      ({ duration: { minutes, min, max } }) => minutes !== null && min !== max,
    );
    const finding = oneForAll(ranges, () => ({}));
    if (finding) report("range", finding);
  },
});
