import { IDENTITY } from "./basis";
import { defineRule } from "./define-rule";
import { checkFilled, clipped, filledField } from "./identity-block";
import { readDateField } from "./identity-dates";

export const tanggalEfektifIsFilled = defineRule({
  id: "tanggal-efektif-is-filled",
  code: "ID-08",
  group: "identitas",
  basis: IDENTITY,
  messages: ["empty", "missing", "unreadable"],
  check(context) {
    checkFilled("tanggalEfektif")(context);
    const field = filledField(context.document, "tanggalEfektif");
    if (field && readDateField(field).kind === "none") {
      context.report("unreadable", { origin: field.origin, data: { text: clipped(field.text) } });
    }
  },
});
