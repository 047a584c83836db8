// Words that a form tells those who fill it in. They stand on the sheet, which is Indonesian in every language of the pane.

/** Codes told beside the form, where they are not printed. */
export const LEGEND = [
  "Kode di kolom pelaksana: M mulai, P proses, S selesai,",
  "K keputusan (isi juga kolom Tidak ke).",
  "< berarti simbol di kirinya meluas ke kolom ini.",
  "P* bekerja bersama P* lain di baris yang sama.",
].join("\n");

/** Shown while a cell of that kind is selected. */
export const PROMPTS = {
  codes: {
    title: "Kode simbol",
    text: "M mulai, P proses, K keputusan, S selesai. Kosongkan bila pelaksana ini tidak terlibat.",
  },
  lanjut: {
    title: "Lanjut ke",
    text: "Nomor kegiatan berikutnya bila bukan baris di bawahnya. Kosong: lanjut ke bawah.",
  },
  tidak: {
    title: "Tidak ke",
    text: "Untuk keputusan (K): nomor kegiatan tujuan bila jawabannya tidak.",
  },
} as const;
