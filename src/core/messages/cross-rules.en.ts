import type { CrossRuleMessages } from "./cross-rule-messages";

export const crossRuleMessagesEn: CrossRuleMessages = {
  "sp-has-a-procedure": {
    none: "The standard “{sp}” has no SOP in this workbook yet. Write one, or give both the same name.",
  },
  "service-procedure-has-a-standard": {
    none: "“{sop}” serves the public. Is there a standard for it?",
  },
  "flow-time-keeps-the-promise": {
    longer:
      "The main path of the SOP takes {total}, while the standard promises {promise}. Change one of them.",
  },
  "promise-is-not-too-long": {
    shorter:
      "The SOP takes {total} only, while the standard promises {promise}. It might promise less.",
  },
  "persyaratan-is-in-kelengkapan": {
    missing: "Not in the Kelengkapan of the SOP: {items}. Add them where they are checked.",
  },
  "procedure-asks-for-no-more": {
    more: "The SOP asks for {items}, which the requirements of the standard do not name. Adjust one of them.",
  },
  "produk-is-the-last-output": {
    absent:
      "The product “{product}” does not show among the last outputs of the SOP. Name it alike, or complete the steps of the SOP.",
  },
  "free-service-asks-for-no-payment": {
    pays: "The standard says that nothing is charged, but the SOP takes a payment: “{activity}”. Adjust one of them.",
  },
  "tariff-has-a-payment-step": {
    "no-step": "This service has a tariff, but the SOP has no step of payment. Add the step.",
  },
  "procedures-have-the-same-steps": {
    apart:
      "The procedure of the standard has {count} steps, while the SOP shows {visible} that the user sees. Make them agree.",
  },
  "complaints-have-a-procedure": {
    none: "The standard names how complaints are handled. Relate an SOP of handling complaints in Keterkaitan.",
  },
  "legal-bases-meet": {
    apart: "The standard and “{sop}” have no legal source in common. Look at both again.",
  },
  "staff-covers-the-lanes": {
    fewer:
      "The standard counts {staff} people, while the SOP has {lanes} roles inside the office. Check the number.",
  },
  "unit-names-agree": {
    differ: "The office differs: “{sp}” in the standard, “{sop}” in the SOP. Write it alike.",
  },
};
