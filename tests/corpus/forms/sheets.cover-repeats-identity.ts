import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "the flow sheet repeats number and name above its table; the cover has the rest",
  sheets: [
    {
      name: "Identitas",
      text: `
        Nomor SOP         | 7
        Tanggal Pembuatan | 2 Juni 2021
        Tanggal Efektif   | 3 Juni 2021
        Disahkan oleh     | Lurah
        Nama SOP          | Surat Masuk
        Dasar Hukum       | UU 25/2009
      `,
    },
    {
      name: "Flowchart",
      text: `
        Nama SOP | Surat Masuk
        Nomor SOP | 7

        No | Kegiatan | Staf | Lurah | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | Surat       | 1 menit | Surat
        2  | Membaca  |      | S     | Surat       | 2 menit | Arahan
      `,
    },
  ],
  expected: [
    {
      sheets: ["Identitas", "Flowchart"],
      identity: {
        nomorSop: "7",
        namaSop: "Surat Masuk",
        dasarHukum: "UU 25/2009",
        tanggalEfektif: "3 Juni 2021",
      },
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 1
        2 | Membaca  | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
