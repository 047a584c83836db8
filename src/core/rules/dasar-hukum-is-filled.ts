import { defineRule } from "./define-rule";
import { IDENTITY_SECTIONS } from "./identity-basis";
import { checkFilled } from "./identity-block";

export const dasarHukumIsFilled = defineRule({
  id: "dasar-hukum-is-filled",
  code: "ID-21",
  group: "identitas",
  basis: IDENTITY_SECTIONS,
  messages: ["empty", "missing"],
  check: checkFilled("dasarHukum"),
});
