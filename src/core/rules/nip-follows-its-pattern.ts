import { bareNip, nipFault } from "../language/nip";
import { isBlank } from "./blank";
import { defineRule } from "./define-rule";
import { NIP_STRUCTURE } from "./identity-basis";

export const nipFollowsItsPattern = defineRule({
  id: "nip-follows-its-pattern",
  code: "ID-13",
  group: "identitas",
  basis: NIP_STRUCTURE,
  messages: ["length", "birth", "appointment", "sex", "age"],
  check({ document, report }) {
    const nip = document.identity.disahkanOleh?.nip;
    // A number that Excel has damaged, or of another service, has no NIP to check.
    if (!nip || nip.damaged || isBlank(nip.text) || !/^[\d\s.\-–]*\d/.test(nip.text)) return;
    const fault = nipFault(nip.text);
    if (!fault) return;
    report(fault, {
      origin: nip.origin,
      data: { nip: nip.text.trim(), digits: bareNip(nip.text).length },
    });
  },
});
