import type { servicesId } from "./services.id";

export const servicesEn: Readonly<Record<keyof typeof servicesId, string>> = {
  "head.kind.sp": "Service standard (SP)",
  "head.components": "{n} components",
  "head.services": "{n} services on this sheet",
  "head.service.untitled": "(service without a name)",
  "findings.empty": "(empty)",
  "links.title": "SOP of this service",
  "links.none": "No SOP of this workbook has a similar name.",
  "links.proposed": "Proposed, for the names are alike ({words}).",
  "links.confirmed": "Confirmed.",
  "links.yes": "Yes, this is its SOP",
  "links.no": "No",
  "links.yes.of": "Yes, {sop} is the SOP of this service",
  "links.no.of": "{sop} is not the SOP of this service",
  "links.choose": "Link another SOP",
  "links.open": "Open {sop}",
  "findings.other": "See the other part",
  "guide.title": "What belongs in each component",
  "guide.good": "Good",
  "guide.bad": "Not so good",
  "guide.source": "Source",
  "guide.show": "Go to the cell",
  "service.done":
    "This service standard is complete. Discuss it with the public before it is decreed.",
};
