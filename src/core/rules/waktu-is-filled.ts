import { PROCEDURE_TABLE } from "./basis";
import { isBlank } from "./blank";
import { defineRule } from "./define-rule";
import { reportEmpty } from "./empty-cells";

export const waktuIsFilled = defineRule({
  id: "waktu-is-filled",
  code: "MB-01",
  group: "mutu-baku",
  basis: PROCEDURE_TABLE,
  messages: ["none-yet", "empty", "rest-empty"],
  check(context) {
    reportEmpty(context, {
      place: ({ mutuBaku }) => mutuBaku.waktuOrigin,
      isEmpty: ({ mutuBaku }) => isBlank(mutuBaku.duration?.text),
    });
  },
});
