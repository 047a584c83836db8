import { IDENTITY } from "./basis";
import { defineRule } from "./define-rule";
import { checkFilled } from "./identity-block";

export const namaSopIsFilled = defineRule({
  id: "nama-sop-is-filled",
  code: "ID-15",
  group: "identitas",
  basis: IDENTITY,
  messages: ["empty", "missing"],
  check: checkFilled("namaSop"),
});
