import { unitWithoutRole } from "../language/joined-roles";
import { defineRule } from "./define-rule";
import { ROLES_NOT_PEOPLE } from "./identity-basis";

export const pelaksanaIsARole = defineRule({
  id: "pelaksana-is-a-role",
  code: "PL-11",
  group: "pelaksana",
  basis: ROLES_NOT_PEOPLE,
  messages: ["unit"],
  check({ document, report }) {
    for (const { name, origin } of document.pelaksana) {
      if (unitWithoutRole(name)) report("unit", { origin, data: { lane: name } });
    }
  },
});
