import { IDENTITY } from "./basis";
import { defineRule } from "./define-rule";
import { checkFilled } from "./identity-block";

export const nomorSopIsFilled = defineRule({
  id: "nomor-sop-is-filled",
  code: "ID-01",
  group: "identitas",
  basis: IDENTITY,
  messages: ["empty", "missing"],
  check: checkFilled("nomorSop"),
});
