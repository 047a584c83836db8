import { leadingActor, namedAgent } from "./actors";

const LANES = ["Agendaris", "Kasubag Umum", "Kepala Dinas", "Tim Penilai Lapangan"];

test.each([
  ["Agendaris menerima dan mencatat surat", "Agendaris"],
  ["kasubag umum menerima penugasan", "kasubag umum"],
  ["Kasie informasi dan pengaduan mempelajari data", "Kasie informasi dan pengaduan"],
  ["Pemohon membawa berkas", "Pemohon"],
  ["Masyarakat yang datang mengisi buku tamu", "Masyarakat yang datang"],
  ["Pejabat yang menilai memaraf berkas", "Pejabat yang menilai"],
  ["Kepala Dinas disposisi surat", "Kepala Dinas"],
  ["Tim Penilai Lapangan meninjau lokasi", "Tim Penilai Lapangan"],
  ["1. Staf mengetik surat", "Staf"],
  ["Menerima surat dari Kasubag Umum", null],
  ["Pemohon dipanggil", null],
  ["Petugas keamanan", null],
  ["Dinas menetapkan jadwal", null],
  ["Kepala surat dicetak", null],
])("“%s”: who acts", (text, actor) => {
  expect(leadingActor(text, LANES)).toBe(actor);
});

test.each([
  ["Penerimaan berkas oleh Agendaris", "oleh Agendaris"],
  ["Pemeriksaan berkas (oleh Kasubag Umum)", "oleh Kasubag Umum"],
  ["Penilaian oleh tim luar", null],
  ["Menerima berkas", null],
])("“%s”: by whom", (text, agent) => {
  expect(namedAgent(text, LANES)).toBe(agent);
});
