import type { SpRuleMessages } from "./sp-rule-messages";

export const spRuleMessagesEn: SpRuleMessages = {
  "service-is-named": {
    empty: "The kind of service is not named yet. One standard belongs to one service.",
    missing:
      "No service is named. Write it above the table, for example “Standar Pelayanan Penerbitan Surat Keterangan Domisili”.",
  },
  "has-every-component": {
    missing: "These components are missing: {components}. A service standard has fourteen.",
  },
  "management-components-are-listed": {
    public:
      "This sheet has the components for the public alone. To be decreed it needs the eight of internal management as well.",
  },
  "delivery-components-are-described": {
    empty: "Not described yet: {components}. The public has to know these.",
  },
  "management-components-are-described": {
    empty: "Not described yet: {components}. Fill in the Uraian of each.",
  },
  "component-is-listed-once": {
    twice: "The component “{component}” is there twice. Bring its texts together.",
  },
  "components-follow-an-order": {
    other:
      "The order differs from PermenPANRB 15/2014 and from UU 25/2009, beginning with “{component}”; by PermenPANRB this place is for “{expected}”.",
  },
  "persyaratan-is-certain": {
    open: "Requirements have to be certain. Instead of “{text}”, name the documents.",
  },
  "persyaratan-is-a-list": {
    paragraph: "The requirements are one long sentence. One document an item is easier to check.",
  },
  "prosedur-has-steps": {
    few: "The procedure has {count} steps so far. Write one step a line, from the application to the product.",
  },
  "prosedur-begins-and-ends-with-the-user": {
    first: "The first step names no applicant or user: “{text}”. Begin with the application.",
    last: "The last step does not show that the user receives the result: “{text}”. End with its handing over.",
  },
  "jangka-waktu-is-measurable": {
    unmeasurable:
      "This time cannot be measured: “{text}”. Write a number and a unit, for example “3 hari kerja”.",
    "only-hours":
      "“{text}” says when the counter is open, not how long the service takes. Write its length, for example “3 hari kerja”.",
    date: "Excel has turned this time into a date: “{text}”. Write it with its unit, for example “1–2 hari kerja”.",
  },
  "jangka-waktu-is-not-office-hours": {
    hours: "Opening hours are mixed with the time of the service. Keep the length alone here.",
  },
  "jangka-waktu-says-from-when": {
    "no-start": "Say from when it counts, for example “sejak berkas dinyatakan lengkap”.",
  },
  "biaya-is-stated": {
    empty: "The fee is not stated. Write “Tidak dipungut biaya” or the tariff.",
  },
  "biaya-is-certain": {
    vague:
      "A fee of “{text}” is uncertain and invites illegal charges. Write “Tidak dipungut biaya” or the tariff.",
  },
  "tarif-has-a-legal-basis": {
    "no-basis":
      "A tariff is stated without its legal basis. Name the regulation, for example the Perda on taxes and levies.",
    "no-amount":
      "No amount could be read: “{text}”. Write “Tidak dipungut biaya”, an amount, or the regulation that sets it.",
  },
  "biaya-is-free-or-not": {
    both: "The fee is both free and charged. Say what is free and what is paid for.",
  },
  "produk-is-a-result": {
    verb: "The product is what the user receives. “{text}” names an activity; write for example “Surat Keterangan …”.",
    form: "The product is what the user receives, not the form: “{text}”. Name the result.",
  },
  "pengaduan-has-a-channel": {
    "no-channel":
      "Name a channel that can be reached: a telephone or WA number, e-mail, site, or address.",
  },
  "pengaduan-says-what-follows": {
    "no-follow-up": "Add how complaints are handled and how long that takes.",
  },
  "pengaduan-names-sp4n-lapor": {
    "no-lapor": "Consider naming SP4N-LAPOR! (www.lapor.go.id), the national channel.",
  },
  "sarana-serves-vulnerable-groups": {
    none: "Name facilities for vulnerable groups as well: people with disabilities, the elderly, expectant and nursing mothers.",
  },
  "kompetensi-says-what-is-needed": {
    none: "Competence says which education, knowledge, skill or experience is needed.",
  },
  "pengawasan-says-who-and-how-often": {
    who: "Say who supervises, for example the direct superior or the Inspektorat.",
    "how-often": "Say how often it is supervised, for example every month.",
    neither: "Say who supervises and how often.",
  },
  "jumlah-pelaksana-is-a-number": {
    "no-number":
      "The number of staff is no number yet. Write for example “5 orang: 2 petugas loket, 3 verifikator”.",
  },
  "jaminan-offers-compensation": {
    none: "Consider naming a compensation for service below the standard; assessors ask for it.",
  },
  "guarantees-differ": {
    same: "Both guarantees say the same. They differ: service by the standard, and safety.",
  },
  "evaluasi-says-how-or-when": {
    neither: "Say how and when it is evaluated, for example by SKM at least once a year.",
  },
  "document-is-no-spm": {
    spm: "The heading says “{text}”. An SPM sets the basic services that citizens are entitled to; this is a service standard (SP).",
  },
  "maklumat-has-three-parts": {
    lacks: "The maklumat lacks: {parts}. Add the sentence.",
  },
  "services-differ": {
    same: "“{component}” has the very words of the service “{other}”. It may be left from copying.",
  },
  "sp-template-texts-are-replaced": {
    left: "A text of the template is left: “{text}”. Put the real one in its place.",
  },
  "sp-names-its-own-region": {
    foreign:
      "This says “{region}”, while the head names {own}. It may be left from another region.",
  },
  "sp-dasar-hukum-is-cited-in-full": {
    "no-number": "The source “{text}” has no number.",
    "no-year": "The source “{text}” has no year.",
    neither: "The source “{text}” has neither number nor year.",
  },
  "sp-dasar-hukum-follows-rank": {
    "lower-first": "{higher} ranks above {lower} and usually comes first.",
  },
  "sp-dasar-hukum-is-in-force": {
    replaced: "“{regulation}” has probably been replaced by {now}. Look it up in the JDIH.",
  },
  "sp-dasar-hukum-is-cited-once": {
    repeated: "The source “{regulation}” is there twice. Remove one of them.",
  },
  "sp-table-text-is-read": {
    unread:
      "“{text}” stands inside the table and belongs to no component. Move it to its component, or out of the table.",
  },
  "component-label-is-known": {
    unknown:
      "“{label}” is none of the fourteen components. If it stands for one of them, use its name.",
  },
};
