import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "pelaksana names below the name of their office, one pelaksana without a group",
  sheets: [
    {
      text: `
        No | Kegiatan        | Pelaksana    | ←       | ←            | ←     | ←       | Mutu Baku   | ←       | ←
        ↑  | ↑               | BPS Provinsi | ←       | BPS Kabupaten | ←    | Pemohon | Kelengkapan | Waktu   | Output
        ↑  | ↑               | Ketua Tim    | Anggota | Ketua Tim    | Anggota | ↑     | ↑           | ↑       | ↑
        1  | Menyusun rencana | M           |         |              |       |         | Data        | 1 hari  | Rencana
        2  | Membahas rencana |             | P       | <            |       |         | Rencana     | 2 jam   | Notula
        3  | Menerima hasil  |              |         |              |       | S       | Notula      | 5 menit | Tanda terima
      `,
    },
  ],
  expected: [
    {
      lanes: [
        "BPS Provinsi / Ketua Tim",
        "BPS Provinsi / Anggota",
        "BPS Kabupaten / Ketua Tim",
        "BPS Kabupaten / Anggota",
        "Pemohon",
      ],
      activities: `
        1 | Menyusun rencana | M1   | 450
        2 | Membahas rencana | P2-3 | 120
        3 | Menerima hasil   | S5   | 5
      `,
      flows: "1>2 2>3",
    },
  ],
};
