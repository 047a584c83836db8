import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "Mutu Baku columns in another order, before the lanes, Keterangan between",
  sheets: [
    {
      text: `
        No | Mutu Baku | ←          | ←                       | Kegiatan | Keterangan | Pelaksana | ←
        ↑  | Output    | Waktu      | Persyaratan/⏎Perlengkapan | ↑      | ↑          | Staf      | Lurah
        1  | Data      | 10 menit   | KTP                     | Mendata  |            | M         |
        2  | Surat     | 1 hari     | Data                    | Mengetik | Komputer   | P         |
        3  | Surat sah | 5 menit    | Surat                   | Mengesahkan |         |           | S
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Mendata     | M1 | 10  | KTP   | Data      | 
        2 | Mengetik    | P1 | 450 | Data  | Surat     | Komputer
        3 | Mengesahkan | S2 | 5   | Surat | Surat sah | 
      `,
      flows: "1>2 2>3",
    },
  ],
};
