import type { Basis } from "../rules/rule-of";

export const IDENTIFICATION_FORM: Basis = {
  text: "PermenPANRB 35/2012, Formulir Identifikasi SOP AP (Tabel 6)",
  confidence: "high",
};

export const IDENTIFICATION_CRITERIA: Basis = {
  text: "Permendagri 52/2011, identifikasi kebutuhan SOP (dokumen inventarisasi judul SOP)",
  confidence: "high",
};

export const BIMTEK_PRACTICE: Basis = {
  text: "Praktik bimbingan teknis penyusunan SOP",
  confidence: "medium",
};
