import type { OfficeRuleMessages } from "./office-rule-messages";

export const officeRuleMessagesEn: OfficeRuleMessages = {
  "maklumat-says-all-parts": { lacks: "The maklumat does not say yet: {parts}. Add the sentence." },
  "maklumat-is-signed": { lacks: "The maklumat is not complete. Fill in: {parts}." },
  "decree-is-signed": { lacks: "The decree is not complete. Fill in: {parts}." },
  "stages-follow-their-order": {
    order:
      "{later} has an earlier date than {earlier}. The order is discussion, adoption, then maklumat.",
  },
  "discussion-includes-the-public": {
    alone:
      "Nobody from the public is named. A draft is discussed with the public and those concerned.",
  },
  "standard-is-reviewed": {
    overdue: "{months} months since it was adopted or last evaluated. Monitor and evaluate it.",
  },
  "sop-stages-follow-their-order": {
    order:
      "{later} has an earlier date than {earlier}. The stages follow each other; check both dates.",
  },
  "sop-is-monitored": {
    overdue:
      "{months} months since {since}. An SOP is monitored every six months; write the date here.",
  },
  "sop-is-evaluated": {
    overdue: "{months} months since {since}. An SOP is evaluated once a year at least.",
  },
  "done-stage-has-date": {
    undated: "{stage} is called done, but has no date yet. Write when it was done.",
  },
};
