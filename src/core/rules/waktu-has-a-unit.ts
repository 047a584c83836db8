import { isBareNumber } from "../recognise/duration";
import { CLARITY } from "./basis";
import { defineRule } from "./define-rule";
import { oneForAll, writtenTimes } from "./written-times";

export const waktuHasAUnit = defineRule({
  id: "waktu-has-a-unit",
  code: "MB-03",
  group: "mutu-baku",
  basis: CLARITY,
  messages: ["no-unit"],
  check({ document, report }) {
    // A unit in the header has been counted already. One in the header would mend all of these at once.
    const bare = writtenTimes(document).filter(
      ({ duration }) => duration.minutes === null && isBareNumber(duration.text),
    );
    const finding = oneForAll(bare, () => ({}));
    if (finding) report("no-unit", finding);
  },
});
