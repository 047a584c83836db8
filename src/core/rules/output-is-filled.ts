import { PROCEDURE_TABLE } from "./basis";
import { isBlank } from "./blank";
import { defineRule } from "./define-rule";
import { reportEmpty } from "./empty-cells";

export const outputIsFilled = defineRule({
  id: "output-is-filled",
  code: "MB-12",
  group: "mutu-baku",
  basis: PROCEDURE_TABLE,
  messages: ["none-yet", "empty", "rest-empty"],
  check(context) {
    reportEmpty(context, {
      place: ({ mutuBaku }) => mutuBaku.output?.origin ?? null,
      isEmpty: ({ mutuBaku }) => (mutuBaku.output?.items ?? []).every(isBlank),
    });
  },
});
