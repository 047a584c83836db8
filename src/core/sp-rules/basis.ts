import type { Basis } from "../rules/rule-of";

// Sources as the catalogue of rules cites them. What rests on practice alone says so.

export const FOURTEEN_COMPONENTS: Basis = {
  text: "UU 25/2009 Pasal 21, empat belas komponen standar pelayanan",
  confidence: "high",
};

export const COMPONENT_CONTENT: Basis = {
  text: "PermenPANRB 15/2014, isi komponen standar pelayanan",
  confidence: "high",
};

export const ONE_SERVICE: Basis = {
  text: "UU 25/2009 Pasal 20, standar pelayanan disusun untuk setiap jenis pelayanan",
  confidence: "high",
};

export const SIMPLE_AND_OPEN: Basis = {
  text: "PermenPANRB 15/2014, prinsip sederhana dan transparansi",
  confidence: "high",
};

export const PUBLISHED_SPS: Basis = {
  text: "Kesalahan yang ditemukan pada standar pelayanan yang sudah ditetapkan",
  confidence: "high",
};

export const OMBUDSMAN: Basis = {
  text: "Penilaian kepatuhan Ombudsman RI 2022–2024",
  confidence: "high",
};

export const TARIFF_LAW: Basis = {
  text: "UU 1/2022, pajak dan retribusi daerah ditetapkan dengan Perda",
  confidence: "medium",
};

export const SP_PRACTICE: Basis = {
  text: "Praktik penyusunan standar pelayanan",
  confidence: "medium",
};

export const SPM_LAW: Basis = {
  text: "PP 2/2018, Standar Pelayanan Minimal",
  confidence: "high",
};

export const MAKLUMAT_PARTS: Basis = {
  text: "Isi maklumat pelayanan: janji, kewajiban dan perbaikan, sanksi atau kompensasi",
  confidence: "high",
};

export const SP_TABLE: Basis = {
  text: "Susunan tabel standar pelayanan: No, Komponen, Uraian",
  confidence: "high",
};
