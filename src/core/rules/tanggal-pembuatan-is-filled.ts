import { IDENTITY } from "./basis";
import { defineRule } from "./define-rule";
import { checkFilled, clipped, filledField } from "./identity-block";
import { readDateField } from "./identity-dates";

export const tanggalPembuatanIsFilled = defineRule({
  id: "tanggal-pembuatan-is-filled",
  code: "ID-04",
  group: "identitas",
  basis: IDENTITY,
  messages: ["empty", "missing", "unreadable"],
  check(context) {
    checkFilled("tanggalPembuatan")(context);
    const field = filledField(context.document, "tanggalPembuatan");
    if (field && readDateField(field).kind === "none") {
      context.report("unreadable", { origin: field.origin, data: { text: clipped(field.text) } });
    }
  },
});
