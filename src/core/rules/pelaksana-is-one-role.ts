import { joinedRoles } from "../language/joined-roles";
import { defineRule } from "./define-rule";
import { SIGNED_SOPS } from "./identity-basis";

export const pelaksanaIsOneRole = defineRule({
  id: "pelaksana-is-one-role",
  code: "PL-09",
  group: "pelaksana",
  basis: SIGNED_SOPS,
  messages: ["joined"],
  check({ document, report }) {
    for (const { name, origin } of document.pelaksana) {
      const roles = joinedRoles(name);
      if (roles.length > 1) report("joined", { origin, data: { lane: name, roles } });
    }
  },
});
