import { namesOfficeHours } from "../recognise/sp/service-time";
import { clipped } from "../rules/identity-block";
import { FOURTEEN_COMPONENTS } from "./basis";
import { writtenComponent } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

export const jangkaWaktuIsMeasurable = defineSpRule({
  id: "jangka-waktu-is-measurable",
  code: "SP-12",
  group: "penyampaian",
  basis: FOURTEEN_COMPONENTS,
  messages: ["unmeasurable", "only-hours", "date"],
  check({ document, report }) {
    const component = writtenComponent(document, "jangkaWaktu");
    const { time } = document;
    if (!component || !time || (time.minutes !== null && !time.damaged)) return;
    const { text, origin } = component.field;
    const kind = time.damaged ? "date" : namesOfficeHours(text) ? "only-hours" : "unmeasurable";
    report(kind, { origin, data: { text: clipped(text) } });
  },
});
