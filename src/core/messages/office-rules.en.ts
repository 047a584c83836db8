import type { OfficeRuleMessages } from "./office-rule-messages";

export const officeRuleMessagesEn: OfficeRuleMessages = {
  "maklumat-says-all-parts": { lacks: "The maklumat does not say yet: {parts}." },
  "maklumat-is-signed": { lacks: "The maklumat still lacks: {parts}." },
  "stages-follow-their-order": {
    order:
      "{later} has an earlier date than {earlier}. The order is discussion, adoption, then maklumat.",
  },
  "discussion-includes-the-public": {
    alone:
      "Nobody from the public is named. A draft is discussed with the public and those concerned.",
  },
  "standard-is-reviewed": {
    overdue: "{years} years since it was adopted or last evaluated. Monitor and evaluate it.",
  },
};
