/** Roles that one word names. */
const ONE_WORD = `
  admin agendaris ajudan analis arsiparis asisten atasan auditor bendahara bidan bupati camat dokter gubernur inspektur
  kabag kaban kabid kadin kadis kapus kapuskesmas karyawan kasat kasi kasie kasubag kasubbag kasubbid kasubid kasubsi
  kurir lurah masyarakat notulis operator pejabat pelaksana pelapor pemohon pendaftar pengadministrasi pengadu
  pengawas pengelola pengguna penyuluh perawat petugas pimpinan ppk pptk pranata resepsionis sekcam sekda sekdes sekdin
  sekdis seklur sekretaris staf staff verifikator walikota warga
`;

/** Words that make a role together with one of those behind them. */
const TWO_WORDS: Readonly<Record<string, string>> = {
  kepala:
    "badan bagian balai biro bidang desa dinas dusun instansi kantor kelurahan pelaksana puskesmas ruang ruangan satuan " +
    "sekolah seksi sub subbag subbagian subbidang subseksi tata tu unit upt uptd urusan",
  ketua: "kelompok panitia pokja rt rw tim",
  ka: "bag bid dinas sie sub subag subbag subbagian upt uptd",
  wakil: "bupati gubernur walikota wali",
  wali: "kota",
  sub: "koordinator",
  tim: "penilai pengadaan teknis verifikasi verifikator",
  front: "office",
  back: "office",
  customer: "service",
};

const ROLES: ReadonlySet<string> = new Set(ONE_WORD.trim().split(/\s+/));

/**
 * The role that a text begins with, as written and without what says of which unit: "Kepala Dinas" of "Kepala Dinas
 * Kesehatan menandatangani surat". Null where it begins with no known role.
 */
export function leadingRole(text: string): string | null {
  const [first = "", second = ""] = text.trim().split(/[\s,:;]+/, 2);
  if (ROLES.has(first.toLowerCase())) return first;
  const seconds = Object.hasOwn(TWO_WORDS, first.toLowerCase())
    ? TWO_WORDS[first.toLowerCase()]!.split(" ")
    : [];
  return seconds.includes(second.toLowerCase()) ? `${first} ${second}` : null;
}
