import { DECREE_FORM } from "./basis";
import { defineDecreeRule } from "./define-office-rule";
import { lackingOf } from "./signature-parts";

export const decreeIsSigned = defineDecreeRule({
  id: "decree-is-signed",
  code: "SK-01",
  basis: DECREE_FORM,
  messages: ["lacks"],
  check({ decree, report }) {
    const parts = [...(isNumbered(decree.number?.text) ? [] : ["nomor"]), ...lackingOf(decree)];
    if (parts.length > 0) report("lacks", { origin: decree.origin, data: { parts } });
  },
});

/** Dots are room for a number. */
const isNumbered = (text = ""): boolean => /\d/.test(text);
