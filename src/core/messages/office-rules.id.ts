import type { OfficeRuleMessages } from "./office-rule-messages";

export const officeRuleMessagesId: OfficeRuleMessages = {
  "maklumat-says-all-parts": { lacks: "Maklumat belum memuat: {parts}." },
  "maklumat-is-signed": { lacks: "Maklumat belum lengkap: {parts}." },
  "stages-follow-their-order": {
    order:
      "{later} bertanggal lebih awal daripada {earlier}. Urutannya pembahasan, penetapan, lalu maklumat.",
  },
  "discussion-includes-the-public": {
    alone:
      "Peserta pembahasan belum menyebut unsur masyarakat. Rancangan dibahas bersama masyarakat dan pihak terkait.",
  },
  "standard-is-reviewed": {
    overdue:
      "Sudah {years} tahun sejak ditetapkan atau dievaluasi terakhir. Lakukan monitoring dan evaluasi.",
  },
};
