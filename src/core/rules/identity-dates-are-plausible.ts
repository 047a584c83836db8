import { type CalendarDate, compareDates, formatDate } from "../language/dates";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { fieldLabel } from "./identity-block";
import { DATE_KEYS, dateOf } from "./identity-dates";

export const identityDatesArePlausible = defineRule({
  id: "identity-dates-are-plausible",
  code: "ID-09",
  group: "identitas",
  basis: BIMTEK_PRACTICE,
  messages: ["too-early", "too-late"],
  check({ document, parameters, today, profile, report }) {
    for (const key of DATE_KEYS) {
      const date = dateOf(document, key);
      if (!date) continue;
      const ahead =
        key === "tanggalRevisi" ? parameters.mostYearsAheadOfRevision : parameters.mostYearsAhead;
      const latest: CalendarDate | null = today && { ...today, year: today.year + ahead };
      const tooEarly = date.year < parameters.firstYear;
      if (!tooEarly && !(latest && compareDates(date, latest) > 0)) continue;
      report(tooEarly ? "too-early" : "too-late", {
        origin: document.identity[key]!.origin,
        data: { label: fieldLabel(profile, key), date: formatDate(date) },
      });
    }
  },
});
