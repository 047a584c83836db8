import type { Basis } from "../rules/rule-of";

// Sources as the catalogue of rules cites them. What rests on practice alone says so.

export const SAME_PROMISE: Basis = {
  text: "Mutu baku SOP menjamin hasil sesuai standar pelayanan (paparan KemenPANRB)",
  confidence: "high",
};

export const LAW_TIME: Basis = {
  text: "UU 25/2009 Pasal 21, jangka waktu penyelesaian",
  confidence: "high",
};

export const CONSISTENCY: Basis = {
  text: "PermenPANRB 15/2014, prinsip konsistensi",
  confidence: "high",
};

export const OFFICE_PRACTICE: Basis = {
  text: "Praktik menyelaraskan standar pelayanan dan SOP",
  confidence: "medium",
};
