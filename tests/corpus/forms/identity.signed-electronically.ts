import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "a signature by TTE, NIP PPPK, a rank before the name, the label NIP. in a cell of its own",
  sheets: [
    {
      text: `
        Nomor SOP         | 12/SOP/2026
        Tanggal Pembuatan | 2 Januari 2026
        Disahkan oleh     | Plt. KEPALA DINAS KESEHATAN
                          | Ditandatangani secara elektronik
                          | dr. NAMA PEJABAT, M.Kes.
                          | NIPPPK 198001012022211001
        Nama SOP          | Imunisasi

        No | Kegiatan | Staf | Kadis | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | KTP         | 1 menit | Data
        2  | Mengesahkan |   | S     | Data        | 2 menit | Daftar
      `,
    },
  ],
  expected: [
    {
      identity: {
        jabatan: "Plt. KEPALA DINAS KESEHATAN",
        nama: "dr. NAMA PEJABAT, M.Kes.",
        nip: "198001012022211001",
        namaSop: "Imunisasi",
      },
      lanes: ["Staf", "Kadis"],
      activities: `
        1 | Menerima    | M1 | 1
        2 | Mengesahkan | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
