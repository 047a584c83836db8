import type { Basis } from "./rule-of";

// Sources of the rules about the identity block and the pelaksana, as the catalogue of rules cites them.

/** The labels are sure; what each field is for was read in one guideline only. */
export const IDENTITY_SECTIONS: Basis = {
  text: "PermenPANRB 35/2012, isi Bagian Identitas",
  confidence: "medium",
};

/** Faults that copying leaves in signed SOPs. */
export const SIGNED_SOPS: Basis = {
  text: "Kesalahan yang ditemukan pada SOP yang sudah ditandatangani",
  confidence: "high",
};

export const NIP_STRUCTURE: Basis = {
  text: "Susunan NIP 18 angka",
  confidence: "high",
};

export const TITLE_GRAMMAR: Basis = {
  text: "PermenPANRB 35/2012, Formulir Identifikasi SOP AP (judul = aspek kegiatan + output)",
  confidence: "high",
};

export const LEGAL_RANK: Basis = {
  text: "UU 12/2011 Pasal 7 dan 8, urutan peraturan perundang-undangan",
  confidence: "medium",
};

export const KINDS_OF_SOP: Basis = {
  text: "PermenPANRB 35/2012, jenis SOP",
  confidence: "high",
};

export const PELAKSANA_ORDER: Basis = {
  text: "PermenPANRB 35/2012, penulisan pelaksana",
  confidence: "medium",
};

export const ROLES_NOT_PEOPLE: Basis = {
  text: "PermenPANRB 35/2012, pelaksana adalah jabatan atau peran",
  confidence: "medium",
};
