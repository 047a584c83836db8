import { OMBUDSMAN } from "./basis";
import { lacking } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

const FOLLOW_UP =
  /tindak\s*lanjut|tata\s+cara|mekanisme|prosedur|di(?:catat|jawab|tanggapi|selesaikan|verifikasi|respon)|penyelesaian|penanganan|respon|batas\s+waktu|\d\s*(?:\([^)]*\)\s*)?(?:hari|jam|menit|minggu)/i;

export const pengaduanSaysWhatFollows = defineSpRule({
  id: "pengaduan-says-what-follows",
  code: "SP-21",
  group: "penyampaian",
  basis: OMBUDSMAN,
  messages: ["no-follow-up"],
  check: lacking("pengaduan", FOLLOW_UP, "no-follow-up"),
});
