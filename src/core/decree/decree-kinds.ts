import { PEDOMAN_SOP, PELAYANAN_PUBLIK } from "../library/laws";

/** What a decree lays down: Standar Pelayanan (UU 25/2009 Pasal 20), or SOPs (PermenPANRB 35/2012, unsur dokumentasi). */
export type DecreeKind = "sp" | "sop";

export type DecreeTexts = {
  /** What is laid down, as the sentences name it. */
  readonly subject: string;
  readonly considerations: readonly string[];
  readonly laws: readonly string[];
  /** What is decided beside laying it down. */
  readonly effect: string;
  /** Heads of the list in the annex. */
  readonly listed: readonly [string, string];
};

/** Room for what an office adds itself. */
export const DOTS = "……………………………………";

const REGIONAL = `Peraturan ${DOTS} tentang kedudukan, susunan organisasi, tugas, dan fungsi ${DOTS}`;

export const DECREE_TEXTS: Readonly<Record<DecreeKind, DecreeTexts>> = {
  sp: {
    subject: "Standar Pelayanan",
    considerations: [
      "bahwa penyelenggara pelayanan publik wajib menyusun dan menetapkan Standar Pelayanan bagi setiap jenis pelayanan",
      "bahwa rancangan Standar Pelayanan telah dibahas bersama masyarakat dan pihak terkait",
    ],
    laws: [
      PELAYANAN_PUBLIK,
      "Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
      "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 15 Tahun 2014 tentang Pedoman Standar Pelayanan",
      REGIONAL,
    ],
    effect: "menjadi pedoman bagi pelaksana dan tolok ukur bagi masyarakat dalam menilai pelayanan",
    listed: ["Jenis Pelayanan", "Keterangan"],
  },
  sop: {
    subject: "Standar Operasional Prosedur",
    considerations: [
      "bahwa tugas dan fungsi perlu dilaksanakan menurut prosedur yang baku, terukur, dan jelas pelaksananya",
      "bahwa Standar Operasional Prosedur telah disusun, diuji, dan direviu bersama para pelaksananya",
    ],
    laws: [
      PEDOMAN_SOP,
      "Peraturan Menteri Dalam Negeri Nomor 52 Tahun 2011 tentang Standar Operasional Prosedur di Lingkungan Pemerintah Provinsi dan Kabupaten/Kota",
      REGIONAL,
    ],
    effect: "menjadi pedoman bagi setiap pelaksana dalam melaksanakan tugasnya",
    listed: ["Nama SOP", "Nomor SOP"],
  },
};
