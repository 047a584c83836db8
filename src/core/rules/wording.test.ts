import { sop, workbookOf } from "../../../tests/support/sop";
import { RULES } from "./index";
import { lint } from "./lint";
import { presetFor } from "./presets";
import { wordings } from "./wording";

const WORDING = ["KG-04", "KG-05", "KG-06", "KG-07", "KG-08", "KG-09", "KG-14", "KG-15"];

/** Codes of what the rules about wording say of one activity. */
function told(kegiatan: string): readonly string[] {
  const document = sop({
    lanes: ["Pemohon", "Petugas Loket", "Kepala Seksi", "Camat"],
    activities: [{ kegiatan, symbols: ["P1"] }],
  });
  const rules = RULES.filter(({ code }) => WORDING.includes(code));
  return lint(workbookOf(document), presetFor(), rules).map(({ code }) => code);
}

// As they stand in good SOPs of many kinds of offices.
test.each([
  "Menerima dan mencatat surat masuk dalam buku agenda",
  "Menerima, mencatat, dan melampirkan lembar disposisi",
  "Mengajukan permohonan izin dengan melampirkan persyaratan",
  "Memverifikasi kelengkapan dan keabsahan berkas permohonan",
  "Memeriksa dan memaraf konsep surat",
  "Meneliti, mengoreksi, dan memaraf draf naskah dinas",
  "Menandatangani surat keterangan",
  "Menanda tangani SK",
  "Mendisposisikan surat kepada Kepala Seksi untuk ditindaklanjuti",
  "Menyampaikan surat yang telah ditandatangani kepada pemohon",
  "Menugaskan staf untuk menyiapkan bahan rapat",
  "Membuat konsep surat jawaban sesuai disposisi",
  "Mengetik konsep surat",
  "Menggandakan dan mendistribusikan undangan",
  "Melakukan pengecekan lapangan bersama tim teknis",
  "Melaksanakan rapat koordinasi dengan perangkat daerah terkait",
  "Berkoordinasi dengan Bappeda terkait usulan program",
  "Bermusyawarah menentukan prioritas kegiatan",
  "Bertatap muka dengan pemohon untuk klarifikasi",
  "Menginput data ke dalam aplikasi SIPD",
  "Mengupload dokumen ke website",
  "Men-scan dokumen",
  "Mempelajari dan menelaah usulan",
  "Mempersiapkan sarana dan prasarana",
  "Memperbaiki draf sesuai koreksi",
  "Merekapitulasi daftar hadir",
  "Mewawancarai pelapor",
  "Mengesahkan laporan",
  "Mengecek ketersediaan anggaran",
  "Mencetak dan menyerahkan kartu kepada pemohon",
  "Menyimpan arsip surat secara manual dan elektronik",
  "Mensosialisasikan peraturan bupati",
  "Menindaklanjuti hasil rapat sesuai kewenangan",
  "Membubuhkan stempel dinas",
  "Jika lengkap, mencatat berkas dalam register",
  "Datang ke kantor kelurahan dengan membawa persyaratan",
  "Hadir pada rapat pembahasan",
  "Menghadiri rapat pembahasan",
  "MENERIMA BERKAS PERMOHONAN",
  "a. Menerima berkas",
  "Menerima berkas, apabila tidak lengkap dikembalikan kepada pemohon",
  "Mengirim surat melalui pos (a.n. Kepala Dinas)",
  "Menyerahkan berkas kepada Camat melalui Sekretaris Kecamatan",
])("“%s” is right", (kegiatan) => {
  expect(told(kegiatan)).toEqual([]);
});

test.each([
  ["Petugas Loket menerima berkas permohonan", ["KG-07"]],
  ["Camat menandatangani surat", ["KG-07"]],
  ["Pejabat yang berwenang menetapkan keputusan", ["KG-07"]],
  ["Penerimaan surat masuk", ["KG-06"]],
  ["Pelaporan kegiatan", ["KG-06"]],
  ["Pembuatan konsep surat", ["KG-06"]],
  ["Penomoran surat", ["KG-06"]],
  ["Surat untuk di paraf dan ditandatangani", ["KG-05"]],
  ["Surat dicatat dalam buku agenda", ["KG-05"]],
  ["Diagendakan oleh petugas", ["KG-05"]],
  ["Ditanda tangani Camat", ["KG-05"]],
  ["Verifikasi berkas", ["KG-04"]],
  ["Tanda tangan Camat", ["KG-04"]],
  ["Entri data", ["KG-04"]],
  ["Terima berkas dari pemohon", ["KG-04"]],
  ["Berkas permohonan", ["KG-04"]],
  ["Rapat", ["KG-04"]],
  ["Apakah berkas lengkap?", ["KG-15"]],
  ["Memproses berkas", ["KG-14"]],
  ["Menerima berkas dan mencetak tanda terima", ["KG-08"]],
  ["Memeriksa berkas. Menyerahkan berkas kepada Camat.", ["KG-08"]],
])("“%s” is told once, by %j", (kegiatan, codes) => {
  expect(told(kegiatan)).toEqual(codes);
});

test("wordings leave out headings, wrapped lines and rows that only begin or end", () => {
  const heading = { kelengkapan: "", waktu: "", output: "" };
  const document = sop({
    activities: [
      { kegiatan: "Mulai", symbols: ["M0"] },
      { no: "2", kegiatan: "Verifikasi", ...heading },
      { no: "a", kegiatan: "Memeriksa surat", symbols: ["P0"] },
      { no: "", kegiatan: "beserta lampirannya", ...heading },
      { kegiatan: "Selesai" },
    ],
  });
  expect(wordings(document).map(({ activity }) => activity.id)).toEqual(["a3"]);
});
