import type { Basis } from "../rules/rule-of";

export const MAKLUMAT_CONTENT: Basis = {
  text: "UU 25/2009 Pasal 22 dan isi maklumat menurut PermenPANRB 15/2014",
  confidence: "high",
};

export const SP_STAGES_BASIS: Basis = {
  text: "Tahapan Standar Pelayanan menurut PermenPANRB 15/2014",
  confidence: "high",
};

export const SOP_STAGES_BASIS: Basis = {
  text: "Tahapan pengembangan SOP AP menurut PermenPANRB 35/2012",
  confidence: "high",
};

export const MONITORING_PERIOD: Basis = {
  text: "PermenPANRB 35/2012, monitoring reguler setiap enam bulan",
  confidence: "high",
};

export const EVALUATION_PERIOD: Basis = {
  text: "Pedoman SOP turunan PermenPANRB 35/2012, evaluasi sekurang-kurangnya setahun sekali",
  confidence: "medium",
};

export const STAGE_PRACTICE: Basis = {
  text: "Praktik pembinaan SOP dan Standar Pelayanan",
  confidence: "medium",
};

export const DECREE_FORM: Basis = {
  text: "Susunan keputusan penetapan pada standar pelayanan yang sudah ditetapkan",
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
