import type { ComponentKey } from "../document/sp-components";

/** What belongs in each component of a Standar Pelayanan. */
export const spGuidanceEn: Readonly<Record<ComponentKey, string>> = {
  persyaratan:
    "Papers or other things that the applicant brings or fulfils. One an item, with its number and whether it is the original or a copy; only what a regulation asks for.",
  prosedur:
    "The steps that the user goes through, from the application to the product; four to ten of them as a rule. A chart may be laid over the cell.",
  jangkaWaktu:
    "How long the whole takes: a number, a unit, and from when it counts. Opening hours belong elsewhere.",
  biaya: "“Tidak dipungut biaya”, or the amount in rupiah with the regulation that sets it.",
  produk: "What the user receives: a letter, a card, a permit, or a service done.",
  pengaduan:
    "Channels that can be reached at the office and from afar, with number or address, how complaints are handled, and when they are answered.",
  dasarHukum:
    "The regulations on which the service rests: kind, number, year, and subject; the highest first.",
  sarana: "Rooms, equipment and facilities in use, those for vulnerable groups among them.",
  kompetensi: "Education, knowledge, skills and experience that those who serve must have.",
  pengawasan: "Who supervises, and how often.",
  jumlahPelaksana: "How many people by their roles, as the workload asks for.",
  jaminanPelayanan:
    "The certainty that the service keeps its standard, and what the user gets if it does not.",
  jaminanKeamanan: "How people, data and documents are kept from harm.",
  evaluasiKinerja: "How performance is assessed, and when: once a year at least.",
};
