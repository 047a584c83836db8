import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "two header rows, group words merged over their columns, title lines above, table not in column A",
  sheets: [
    {
      across: 1,
      text: `
        PEMERINTAH KABUPATEN CONTOH
        PROSEDUR : SURAT MASUK

        NO | KEGIATAN       | PELAKSANA | ←          | MUTU BAKU   | ←       | ←      | KETERANGAN
        ↑  | ↑              | Agendaris | Sekretaris | Kelengkapan | Waktu   | Output | ↑
        1  | Mencatat surat | M         |            | Surat       | 5 menit | Agenda |
        2  | Mendisposisi   |           | S          | Agenda      | 1 jam   | Disposisi |
      `,
    },
  ],
  expected: [
    {
      source: "codes",
      lanes: ["Agendaris", "Sekretaris"],
      activities: `
        1 | Mencatat surat | M1 | 5  | Surat  | Agenda
        2 | Mendisposisi   | S2 | 60 | Agenda | Disposisi
      `,
      flows: "1>2",
    },
  ],
};
