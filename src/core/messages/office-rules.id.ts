import type { OfficeRuleMessages } from "./office-rule-messages";

export const officeRuleMessagesId: OfficeRuleMessages = {
  "maklumat-says-all-parts": { lacks: "Maklumat belum memuat: {parts}. Tambahkan kalimatnya." },
  "maklumat-is-signed": { lacks: "Maklumat belum lengkap. Isi: {parts}." },
  "decree-is-signed": { lacks: "Keputusan belum lengkap. Isi: {parts}." },
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
      "Sudah {months} bulan sejak ditetapkan atau dievaluasi terakhir. Lakukan monitoring dan evaluasi.",
  },
  "sop-stages-follow-their-order": {
    order:
      "{later} bertanggal lebih awal daripada {earlier}. Tahapannya berurutan; periksa kedua tanggalnya.",
  },
  "sop-is-monitored": {
    overdue:
      "Sudah {months} bulan sejak {since}. Pelaksanaan SOP dimonitor setiap enam bulan; tulis tanggalnya di sini.",
  },
  "sop-is-evaluated": {
    overdue: "Sudah {months} bulan sejak {since}. Evaluasi SOP sekurang-kurangnya setahun sekali.",
  },
  "done-stage-has-date": {
    undated:
      "{stage} dinyatakan selesai, tetapi tanggalnya belum ditulis. Tulis tanggal selesainya.",
  },
};
