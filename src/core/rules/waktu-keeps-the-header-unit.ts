import { unitOfHeader, unitsIn } from "../recognise/duration";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { waktuHeading, writtenTimes } from "./written-times";

export const waktuKeepsTheHeaderUnit = defineRule({
  id: "waktu-keeps-the-header-unit",
  code: "MB-09",
  group: "mutu-baku",
  basis: BIMTEK_PRACTICE,
  messages: ["other-unit"],
  check({ document, report }) {
    const unit = unitOfHeader(waktuHeading(document));
    if (unit === null) return;
    for (const { duration, data } of writtenTimes(document)) {
      if (unitsIn(duration.text).every((used) => used === unit)) continue;
      report("other-unit", { origin: duration.origin, data: { ...data, unit } });
    }
  },
});
