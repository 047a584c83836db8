import { namesPerson } from "../language/person-names";
import { defineRule } from "./define-rule";
import { ROLES_NOT_PEOPLE } from "./identity-basis";

export const pelaksanaIsNoPerson = defineRule({
  id: "pelaksana-is-no-person",
  code: "PL-08",
  group: "pelaksana",
  basis: ROLES_NOT_PEOPLE,
  messages: ["person"],
  check({ document, report }) {
    for (const { name, origin } of document.pelaksana) {
      if (namesPerson(name)) report("person", { origin, data: { lane: name } });
    }
  },
});
