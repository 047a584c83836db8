import type { Basis } from "./rule-of";

// Sources as the catalogue of rules cites them. What rests on practice alone says so.

export const PROCEDURE_TABLE: Basis = {
  text: "PermenPANRB 35/2012, Bagian Flowchart",
  confidence: "high",
};

export const IDENTITY: Basis = {
  text: "PermenPANRB 35/2012, Bagian Identitas",
  confidence: "high",
};

/** Table 6: the title is made of the final output and an aspect of the activity. */
export const TITLE_FORM: Basis = {
  text: "PermenPANRB 35/2012, Formulir Identifikasi SOP AP",
  confidence: "high",
};

export const FIVE_SYMBOLS: Basis = {
  text: "PermenPANRB 35/2012, lima simbol flowchart SOP AP",
  confidence: "high",
};

export const ACTIVE_WRITING: Basis = {
  text: "PermenPANRB 35/2012, kegiatan ditulis dengan kata kerja aktif tanpa subjek",
  confidence: "high",
};

export const BEGIN_AND_END: Basis = {
  text: "Paparan KemenPANRB 2013, SOP membatasi kegiatan awal, utama, dan akhir",
  confidence: "high",
};

export const CLARITY: Basis = {
  text: "Prinsip penyusunan SOP AP: kemudahan dan kejelasan, keterukuran",
  confidence: "high",
};

/** What follows from how Excel works. */
export const EXCEL: Basis = {
  text: "Cara kerja Excel",
  confidence: "high",
};

/** The regulation sets the hours of a week; the minutes of a day follow from it. */
export const WORKING_HOURS: Basis = {
  text: "Perpres 21/2023, hari dan jam kerja",
  confidence: "high",
};

/** The regulation names the symbols and their use; that every step must be connected follows from it. */
export const CONNECTED_FLOW: Basis = {
  text: "PermenPANRB 35/2012, arah kegiatan dengan anak panah",
  confidence: "medium",
};

export const BIMTEK_PRACTICE: Basis = {
  text: "Praktik bimbingan teknis penyusunan SOP",
  confidence: "medium",
};

/** Not the regulation but the way symbols and targets are typed in the cells. */
export const SHEET_GRAMMAR: Basis = {
  text: "Cara penulisan alur pada lembar SOP",
  confidence: "high",
};
