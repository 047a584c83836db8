import type { Pelaksana } from "../document/sop-document";
import { normaliseLabel } from "../recognise/label-text";
import { PROCEDURE_TABLE } from "./basis";
import { isBlank } from "./blank";
import { defineRule } from "./define-rule";

export const pelaksanaIsListedOnce = defineRule({
  id: "pelaksana-is-listed-once",
  code: "PL-04",
  group: "pelaksana",
  basis: PROCEDURE_TABLE,
  messages: ["repeated"],
  check({ document, report }) {
    const lanes = document.pelaksana.filter(({ name }) => !isBlank(name));
    lanes.forEach((lane, i) => {
      const first = lanes.findIndex((other) => keyOf(other) === keyOf(lane));
      if (first === i) return;
      report("repeated", {
        origin: lane.origin,
        data: { lane: lane.name },
        related: [lanes[first]!.origin],
      });
    });
  },
});

/** `Staf` of two units below their own heads are two pelaksana. */
const keyOf = ({ name, group }: Pelaksana): string => normaliseLabel(`${group ?? ""} / ${name}`);
