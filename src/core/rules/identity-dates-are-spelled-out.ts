import { formatDate, readDate } from "../language/dates";
import { CLARITY } from "./basis";
import { defineRule } from "./define-rule";
import { clipped, fieldLabel, filledField } from "./identity-block";
import { DATE_KEYS } from "./identity-dates";

/** Month names in a spelling that is no longer one, or with a slip: anything but `5 Januari 2026` in any case. */
const hasMonthName = (text: string): boolean => /\p{L}{3,}/u.test(text);

export const identityDatesAreSpelledOut = defineRule({
  id: "identity-dates-are-spelled-out",
  code: "ID-33",
  group: "identitas",
  basis: { ...CLARITY, confidence: "medium" },
  messages: ["other-spelling"],
  check({ document, profile, report }) {
    for (const key of DATE_KEYS) {
      const field = filledField(document, key);
      // How Excel shows a date of its own is a matter of the country; digits alone are clear.
      if (!field || field.number !== undefined || !hasMonthName(field.text)) continue;
      const read = readDate(field.text);
      if (read.kind !== "date") continue;
      const date = formatDate(read.date);
      if (isSpelledLike(field.text, date)) continue;
      const data = { label: fieldLabel(profile, key), text: clipped(field.text), date };
      report("other-spelling", { origin: field.origin, data });
    }
  },
});

/** `02 JUNI 2021` is spelled as the form does; a place or a weekday before the date is no fault. */
const isSpelledLike = (text: string, date: string): boolean =>
  text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/\b0(?=\d )/g, "")
    .includes(date.toLowerCase());
