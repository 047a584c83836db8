import type { Basis } from "./define-rule";

// Sources as the catalogue of rules cites them. What rests on practice alone says so.

export const PROCEDURE_TABLE: Basis = {
  text: "PermenPANRB 35/2012, Bagian Flowchart",
  confidence: "high",
};

export const IDENTITY: Basis = {
  text: "PermenPANRB 35/2012, Bagian Identitas",
  confidence: "high",
};

export const FIVE_SYMBOLS: Basis = {
  text: "PermenPANRB 35/2012, lima simbol flowchart SOP AP",
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
