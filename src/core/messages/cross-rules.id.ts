import type { CrossRuleMessages } from "./cross-rule-messages";

export const crossRuleMessagesId: CrossRuleMessages = {
  "sp-has-a-procedure": {
    none: "Standar pelayanan “{sp}” belum punya SOP terkait di buku kerja ini. Susun SOP-nya, atau samakan nama keduanya.",
  },
  "service-procedure-has-a-standard": {
    none: "“{sop}” melayani masyarakat. Apakah standar pelayanannya sudah ada?",
  },
  "flow-time-keeps-the-promise": {
    longer:
      "Jalur utama SOP memerlukan {total}, sedangkan standar pelayanan menjanjikan {promise}. Sesuaikan salah satunya.",
  },
  "promise-is-not-too-long": {
    shorter:
      "SOP hanya memerlukan {total}, sedangkan standar pelayanan menjanjikan {promise}. Janji ini mungkin dapat dipercepat.",
  },
  "persyaratan-is-in-kelengkapan": {
    missing: "Belum ada pada Kelengkapan SOP: {items}. Tambahkan pada kegiatan yang memeriksanya.",
  },
  "procedure-asks-for-no-more": {
    more: "SOP meminta {items}, tetapi persyaratan pada standar pelayanan tidak menyebutnya. Sesuaikan salah satunya.",
  },
  "produk-is-the-last-output": {
    absent:
      "Produk “{product}” belum tampak sebagai output akhir SOP. Samakan sebutannya, atau lengkapi langkah SOP.",
  },
  "free-service-asks-for-no-payment": {
    pays: "Standar pelayanan menyatakan tidak dipungut biaya, tetapi SOP memuat pembayaran: “{activity}”. Sesuaikan salah satunya.",
  },
  "tariff-has-a-payment-step": {
    "no-step":
      "Layanan ini bertarif, tetapi SOP belum memuat langkah pembayaran. Tambahkan langkahnya.",
  },
  "procedures-have-the-same-steps": {
    apart:
      "Prosedur standar pelayanan memuat {count} langkah, sedangkan SOP menunjukkan {visible} langkah yang dilihat pengguna. Samakan keduanya.",
  },
  "complaints-have-a-procedure": {
    none: "Standar pelayanan memuat penanganan pengaduan. Kaitkan dengan SOP Penanganan Pengaduan pada Keterkaitan.",
  },
  "legal-bases-meet": {
    apart:
      "Dasar hukum standar pelayanan dan “{sop}” tidak ada yang sama. Periksa kembali keduanya.",
  },
  "staff-covers-the-lanes": {
    fewer:
      "Standar pelayanan menyebut {staff} pelaksana, sedangkan SOP melibatkan {lanes} peran di dalam kantor. Periksa jumlahnya.",
  },
  "unit-names-agree": {
    differ:
      "Nama unit berbeda: “{sp}” pada standar pelayanan, “{sop}” pada SOP. Samakan penulisannya.",
  },
};
