import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";

export const pelaksanaAreFew = defineRule({
  id: "pelaksana-are-few",
  code: "PL-10",
  group: "pelaksana",
  basis: BIMTEK_PRACTICE,
  messages: ["many"],
  check({ document: { pelaksana }, parameters, report }) {
    const beyond = pelaksana[parameters.mostLanes];
    if (beyond) report("many", { origin: beyond.origin, data: { count: pelaksana.length } });
  },
});
