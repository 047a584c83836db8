import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "schedules, budgets and attendance lists with Kegiatan and Waktu are no SOP",
  sheets: [
    {
      name: "Jadwal",
      text: `
        No | Waktu         | Kegiatan  | Narasumber | Tempat
        1  | 08.00 - 09.00 | Registrasi | Panitia   | Aula
        2  | 09.00 - 10.00 | Pembukaan  | Sekda     | Aula
      `,
    },
    {
      name: "Anggaran",
      text: `
        No | Kegiatan | Output | Volume | Satuan | Harga | Jumlah | Keterangan
        1  | Rapat    | Notula | 1      | kali   | 1000  | 1000   |
      `,
    },
    {
      name: "Rencana aksi",
      text: `
        No | Uraian Kegiatan | Target | Penanggung Jawab | Waktu | Output
        1  | Menyusun SOP    | 5      | Kabag            | Mei   | SOP
      `,
    },
  ],
  expected: [],
};
