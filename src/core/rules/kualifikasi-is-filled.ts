import { defineRule } from "./define-rule";
import { IDENTITY_SECTIONS } from "./identity-basis";
import { checkFilled } from "./identity-block";

export const kualifikasiIsFilled = defineRule({
  id: "kualifikasi-is-filled",
  code: "ID-26",
  group: "identitas",
  basis: IDENTITY_SECTIONS,
  messages: ["empty", "missing"],
  check: checkFilled("kualifikasi"),
});
