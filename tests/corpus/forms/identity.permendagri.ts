import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "the labels of the Permendagri form: Tgl. Pengesahan, Kualifikasi Pelaksanaan, Uraian Prosedur, Persyr/Klkpn, Ket",
  skipped: ["A10:H10"],
  sheets: [
    {
      text: `
        Nomor SOP        | '01
        Tgl. Pembuatan   | 1 Maret 2017
        Tgl. Revisi      | -
        Tgl. Pengesahan  | 5 Maret 2017
        Nama Standar Operasional Prosedur | Surat Masuk
        Kualifikasi Pelaksanaan | D3

        No | Uraian Prosedur | Pelaksana | ←     | Mutu Baku    | ←       | ←      | Ket
        ↑  | ↑               | Staf      | Sekdis | Persyr/Klkpn | Waktu  | Output | ↑
        1  | 2               | 3         | 4     | 5            | 6       | 7      | 8
        1  | Menerima surat  | M         |       | Surat        | 1 menit | Surat  |
        2  | Mendisposisi    |           | S     | Surat        | 2 menit | Disposisi |
      `,
    },
  ],
  expected: [
    {
      profile: "sop-permendagri-52-2011",
      identity: {
        nomorSop: "01",
        tanggalPembuatan: "1 Maret 2017",
        tanggalEfektif: "5 Maret 2017",
        namaSop: "Surat Masuk",
        kualifikasi: "D3",
      },
      lanes: ["Staf", "Sekdis"],
      activities: `
        1 | Menerima surat | M1 | 1
        2 | Mendisposisi   | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
