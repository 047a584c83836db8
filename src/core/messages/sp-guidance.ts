import type { ComponentKey } from "../document/sp-components";
import type { Language } from "./catalogue";
import { spGuidanceEn } from "./sp-guidance.en";
import { spGuidanceId } from "./sp-guidance.id";

/** What belongs in a component. The examples are Indonesian in every language, as the sheet is. */
export type ComponentGuidance = {
  readonly what: string;
  readonly good: string;
  readonly bad: string;
  readonly source: string;
};

export type ComponentExamples = Readonly<
  Record<ComponentKey, Pick<ComponentGuidance, "good" | "bad" | "source">>
>;

const WHAT: Readonly<Record<Language, Readonly<Record<ComponentKey, string>>>> = {
  id: spGuidanceId,
  en: spGuidanceEn,
};

const EXAMPLES: ComponentExamples = {
  persyaratan: {
    good: "1. Fotokopi KTP 1 lembar\n2. Surat pengantar RT/RW (asli)",
    bad: "KTP, KK, dan lain-lain bila diperlukan",
    source: "PermenPANRB 15/2014",
  },
  prosedur: {
    good: "1. Pemohon menyerahkan berkas di loket\n2. Petugas memeriksa berkas\n3. Lurah menandatangani surat\n4. Pemohon menerima surat",
    bad: "Berkas diproses sesuai SOP",
    source: "UU 25/2009 Pasal 21; PermenPANRB 15/2014",
  },
  jangkaWaktu: {
    good: "2 (dua) hari kerja sejak berkas dinyatakan lengkap",
    bad: "Senin–Jumat 08.00–15.00",
    source: "UU 25/2009 Pasal 21",
  },
  biaya: {
    good: "Tidak dipungut biaya",
    bad: "Seikhlasnya",
    source: "UU 25/2009 Pasal 21",
  },
  produk: {
    good: "Surat Keterangan Domisili",
    bad: "Formulir permohonan",
    source: "PermenPANRB 15/2014",
  },
  pengaduan: {
    good: "Loket pengaduan; WA 0812-3456-7890; SP4N-LAPOR! (www.lapor.go.id); dijawab paling lambat 5 hari kerja",
    bad: "Melalui petugas",
    source: "UU 25/2009; PermenPANRB 15/2014",
  },
  dasarHukum: {
    good: "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
    bad: "Peraturan yang berlaku",
    source: "UU 25/2009 Pasal 21",
  },
  sarana: {
    good: "Ruang tunggu, komputer, jalur landai, kursi prioritas, ruang laktasi",
    bad: "Memadai",
    source: "UU 25/2009 Pasal 21; PermenPANRB 15/2014",
  },
  kompetensi: {
    good: "Pendidikan paling rendah SMA; terampil mengoperasikan aplikasi kependudukan",
    bad: "Staf pelayanan",
    source: "PermenPANRB 15/2014",
  },
  pengawasan: {
    good: "Lurah sebagai atasan langsung, setiap bulan; Inspektorat, sekali setahun",
    bad: "Pengawasan melekat",
    source: "PermenPANRB 15/2014",
  },
  jumlahPelaksana: {
    good: "4 orang: 1 petugas loket, 2 verifikator, 1 pejabat penanda tangan",
    bad: "Sesuai kebutuhan",
    source: "PermenPANRB 15/2014",
  },
  jaminanPelayanan: {
    good: "Selesai sesuai jangka waktu; bila terlambat, surat diantar ke alamat pemohon sebagai kompensasi",
    bad: "Pelayanan prima",
    source: "UU 25/2009 Pasal 21",
  },
  jaminanKeamanan: {
    good: "Data pemohon dirahasiakan; surat bernomor register dan ber-QR",
    bad: "Aman dan nyaman",
    source: "UU 25/2009 Pasal 21",
  },
  evaluasiKinerja: {
    good: "Survei Kepuasan Masyarakat setiap semester; penilaian SKP setiap tahun",
    bad: "Dievaluasi oleh pimpinan",
    source: "PermenPANRB 15/2014",
  },
};

export const componentGuidance = (key: ComponentKey, language: Language): ComponentGuidance => ({
  what: WHAT[language][key],
  ...EXAMPLES[key],
});
