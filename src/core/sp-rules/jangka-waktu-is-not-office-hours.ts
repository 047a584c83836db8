import { namesOfficeHours } from "../recognise/sp/service-time";
import { PUBLISHED_SPS } from "./basis";
import { writtenComponent } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

export const jangkaWaktuIsNotOfficeHours = defineSpRule({
  id: "jangka-waktu-is-not-office-hours",
  code: "SP-13",
  group: "penyampaian",
  basis: PUBLISHED_SPS,
  messages: ["hours"],
  check({ document, report }) {
    const component = writtenComponent(document, "jangkaWaktu");
    // Hours alone are told by SP-12.
    if (!component || document.time?.minutes == null) return;
    const { text, origin } = component.field;
    if (namesOfficeHours(text)) report("hours", { origin });
  },
});
