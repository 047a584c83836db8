import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "labels with typing errors, numbers before them, other words for them",
  sheets: [
    {
      text: `
        1. No. SOP               | 060/3
        2. Tgl Pembutan          | 05 Desember 2017
        3. Tgl Revisi            | 0
        4. Tangal Efektif        | 28-08-2017
        5. Di sahkan oleh        | Camat
        6. Nama Standar Operasional Prosedur | Pelayanan KTP
        A. DASAR HUKUM           | UU 24/2013
        B. KETERKAITAN DENGAN SOP LAIN | SOP KK
        C. PERINGTAN             | Jika terlambat, warga dirugikan
        D. KUALIFIKASI           | D3
        E. SARANA                | Komputer
        F. PENDATAAN DAN PENCATATAN | Register

        No | Kegiatan | Staf | Camat | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | KTP         | 1 menit | Data
        2  | Mengesahkan |   | S     | Data        | 2 menit | Surat
      `,
    },
  ],
  expected: [
    {
      identity: {
        nomorSop: "060/3",
        tanggalPembuatan: "05 Desember 2017",
        tanggalRevisi: "0",
        tanggalEfektif: "28-08-2017",
        jabatan: "Camat",
        namaSop: "Pelayanan KTP",
        dasarHukum: "UU 24/2013",
        keterkaitan: "SOP KK",
        peringatan: "Jika terlambat, warga dirugikan",
        kualifikasi: "D3",
        peralatan: "Komputer",
        pencatatan: "Register",
      },
      lanes: ["Staf", "Camat"],
      activities: `
        1 | Menerima    | M1 | 1
        2 | Mengesahkan | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
