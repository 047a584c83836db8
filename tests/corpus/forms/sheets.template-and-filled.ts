import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "an empty template on the first sheet, the filled SOP on the second",
  sheets: [
    {
      name: "Format",
      text: `
        Nomor SOP |
        Nama SOP  |
        Tanggal Pembuatan |
        Tanggal Efektif |
        Disahkan oleh |

        No | Kegiatan | Pelaksana | ←  | Mutu Baku | ← | ← | Keterangan
        ↑  | ↑        | Pelaksana 1 | Pelaksana 2 | Kelengkapan | Waktu | Output | ↑
        1  |          |           |    |           |   |   |
        2  |          |           |    |           |   |   |
      `,
    },
    {
      name: "Surat Masuk",
      text: `
        Nomor SOP | 3
        Nama SOP  | Surat Masuk
        Tanggal Pembuatan | 2021

        No | Kegiatan | Pelaksana | ←  | Mutu Baku | ← | ← | Keterangan
        ↑  | ↑        | Staf      | Lurah | Kelengkapan | Waktu | Output | ↑
        1  | Menerima | M         |    | Surat     | 1 menit | Surat |
        2  | Membaca  |           | S  | Surat     | 2 menit | Arahan |
      `,
    },
  ],
  expected: [
    {
      sheets: ["Format"],
      identity: { nomorSop: "", namaSop: "" },
      lanes: ["Pelaksana 1", "Pelaksana 2"],
      activities: "",
    },
    {
      sheets: ["Surat Masuk"],
      identity: { nomorSop: "3", namaSop: "Surat Masuk" },
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 1
        2 | Membaca  | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
