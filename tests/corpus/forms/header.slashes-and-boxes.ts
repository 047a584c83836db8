import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "headings joined by slashes, check boxes, a hidden column, dashes for empty",
  sheets: [
    {
      text: `
        No | Langkah/Kegiatan | Pelaksana/Penanggung Jawab | ← | ← | Standar Mutu | ← | ← | Catatan/Keterangan
        ↑ | ↑ | Pemohon | Staf | Lurah | Dokumen/Persyaratan | Waktu | Hasil/Keluaran | ↑
        1 | Mengajukan | ☑ | ☐ | ☐ | KTP | 5 menit | Berkas | -
        2 | Memeriksa | ☐ | ☑ | ☐ | Berkas | 15’ | Telaah | -
        3 | Mengesahkan | – | – | ☒ | Telaah | 1 hari | Surat | -
      `,
    },
  ],
  expected: [
    {
      source: "codes",
      lanes: ["Pemohon", "Staf", "Lurah"],
      activities: `
        1 | Mengajukan | P1 | 5 | KTP | Berkas
        2 | Memeriksa | P2 | 15 | Berkas | Telaah
        3 | Mengesahkan | P3 | 450 | Telaah | Surat
      `,
      flows: "1>2 2>3",
    },
  ],
};
