import { isBlank } from "./blank";
import { defineRule } from "./define-rule";
import { KINDS_OF_SOP } from "./identity-basis";
import { endIsOpen } from "./missing-symbols";

export const hasSeveralPelaksana = defineRule({
  id: "has-several-pelaksana",
  code: "PL-01",
  group: "pelaksana",
  basis: KINDS_OF_SOP,
  messages: ["one"],
  check({ document, report }) {
    const [first, ...others] = document.pelaksana.filter(({ name }) => !isBlank(name));
    // While the last activities have no symbol yet, another pelaksana may still join.
    if (!first || others.length > 0 || endIsOpen(document)) return;
    report("one", { origin: first.origin, data: { lane: first.name } });
  },
});
