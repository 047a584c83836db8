import type { Basis } from "../rules/rule-of";

export const MAKLUMAT_CONTENT: Basis = {
  text: "UU 25/2009 Pasal 22 dan isi maklumat menurut PermenPANRB 15/2014",
  confidence: "high",
};

export const SP_STAGES_BASIS: Basis = {
  text: "Tahapan Standar Pelayanan menurut PermenPANRB 15/2014",
  confidence: "high",
};

export const PUBLIC_TAKES_PART: Basis = {
  text: "UU 25/2009 Pasal 20; PermenPANRB 16/2017 tentang Forum Konsultasi Publik",
  confidence: "high",
};

export const REVIEW_PERIOD: Basis = {
  text: "Kebiasaan peninjauan Standar Pelayanan setiap tiga tahun",
  confidence: "medium",
};
