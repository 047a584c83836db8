import { IDENTITY } from "./basis";
import { defineRule } from "./define-rule";
import { fieldLabel, filledField } from "./identity-block";
import { DATE_KEYS, readDateField } from "./identity-dates";

export const identityDatesAreWhole = defineRule({
  id: "identity-dates-are-whole",
  code: "ID-05",
  group: "identitas",
  basis: IDENTITY,
  messages: ["partial", "impossible"],
  check({ document, profile, report }) {
    for (const key of DATE_KEYS) {
      const field = filledField(document, key);
      const kind = field && readDateField(field).kind;
      if (kind !== "partial" && kind !== "impossible") continue;
      const data = { label: fieldLabel(profile, key), text: field!.text.trim() };
      report(kind, { origin: field!.origin, data });
    }
  },
});
