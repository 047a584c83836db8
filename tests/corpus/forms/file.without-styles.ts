import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "shared strings in runs, no styles part at all",
  writtenBy: ["excel-rich-text", "no-styles"],
  sheets: [
    {
      text: `
        PEMERINTAH KOTA CONTOH | | Nomor SOP | 060/9/2026
        DINAS SOSIAL | | Tanggal Pembuatan | {46027 dd/mm/yyyy}
         | | Tanggal Efektif | {46054 d-mmm-yy}
         | | Disahkan oleh | KEPALA DINAS SOSIAL
         | | Nama SOP | Bantuan & Jaminan
        
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        1 | Menerima "berkas" | M | | KTP; KK | 5 menit | Data |
        2 | Meneliti <cek> | | K | Data | 10 menit | Telaah |
        3 | Mengesahkan | | S | Data | 10 menit | Surat |
      `,
    },
  ],
  expected: [
    {
      identity: {
        nomorSop: "060/9/2026",
        tanggalPembuatan: "*",
        tanggalEfektif: "*",
        jabatan: "KEPALA DINAS SOSIAL",
        namaSop: "Bantuan & Jaminan",
        unit: ["PEMERINTAH KOTA CONTOH", "DINAS SOSIAL"],
      },
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima "berkas" | M1 | 5
        2 | Meneliti <cek> | K2 | 10
        3 | Mengesahkan | S2 | 10
      `,
      flows: "1>2 2y>3",
    },
  ],
};
