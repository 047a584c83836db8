import type { Activity } from "../document/sop-document";
import { PROCEDURE_TABLE } from "./basis";
import { isBlank } from "./blank";
import { defineRule } from "./define-rule";
import { reportEmpty } from "./empty-cells";

export const kelengkapanIsFilled = defineRule({
  id: "kelengkapan-is-filled",
  code: "MB-11",
  group: "mutu-baku",
  basis: PROCEDURE_TABLE,
  messages: ["none-yet", "empty", "rest-empty"],
  check(context) {
    reportEmpty(context, {
      place: ({ mutuBaku }) => mutuBaku.kelengkapan?.origin ?? null,
      // What begins a procedure may need nothing: there a dash says so.
      isEmpty: (activity, index) =>
        itemsOf(activity).every(isBlank) && !(index === 0 && itemsOf(activity).length > 0),
    });
  },
});

const itemsOf = ({ mutuBaku }: Activity): readonly string[] => mutuBaku.kelengkapan?.items ?? [];
