import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a third header row that numbers the columns",
  skipped: ["A3:H3"],
  sheets: [
    {
      text: `
        No  | Uraian Prosedur | Pelaksana | ←       | Mutu Baku    | ←       | ←      | Ket
        ↑   | ↑               | Petugas   | Kepala  | Persyr/Klkpn | Waktu   | Output | ↑
        1   | 2               | 3         | 4       | 5            | 6       | 7      | 8
        1   | Menerima tamu   | M         |         | Buku tamu    | 2 menit | Data tamu |
        2   | Menemui tamu    |           | S       | Data tamu    | 30 menit | Hasil temu |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Petugas", "Kepala"],
      activities: `
        1 | Menerima tamu | M1 | 2
        2 | Menemui tamu  | S2 | 30
      `,
      flows: "1>2",
    },
  ],
};
