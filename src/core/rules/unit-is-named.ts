import { IDENTITY } from "./basis";
import { defineRule } from "./define-rule";
import { letterheadPlace } from "./document-place";
import { checkFilled } from "./identity-block";

export const unitIsNamed = defineRule({
  id: "unit-is-named",
  code: "ID-20",
  group: "identitas",
  basis: IDENTITY,
  messages: ["empty", "missing"],
  check: checkFilled("unit", letterheadPlace),
});
