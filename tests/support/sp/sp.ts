import type { ComponentKey } from "../../../src/core/document/sp-components";
import type { SpReading } from "../../../src/core/document/standar-pelayanan";
import { rangeName } from "../../../src/core/grid/address";
import type { GridSnapshot } from "../../../src/core/grid/grid-snapshot";
import { recogniseSp } from "../../../src/core/recognise/sp/recognise-sp";
import type { DiagnosticData } from "../../../src/core/rules/diagnostic";
import type { SpRule } from "../../../src/core/sp-rules/define-sp-rule";
import { lintSp } from "../../../src/core/sp-rules/lint-sp";
import { spPermenpanrb15Tahun2014 } from "../../../src/core/templates/sp-permenpanrb-15-2014";
import { type GridCell, grid } from "../grid";

/** A Standar Pelayanan in which everything is right. */
export const MODEL_SP: Readonly<Record<ComponentKey, string>> = {
  persyaratan:
    "1. Surat pengantar RT/RW (asli)\n2. Fotokopi KTP 1 lembar\n3. Fotokopi Kartu Keluarga 1 lembar",
  prosedur:
    "1. Pemohon menyerahkan berkas permohonan di loket\n2. Petugas memeriksa kelengkapan berkas\n3. Kepala Seksi memaraf surat keterangan\n4. Lurah menandatangani surat keterangan\n5. Pemohon menerima surat keterangan di loket",
  jangkaWaktu: "1 (satu) hari kerja sejak berkas dinyatakan lengkap",
  biaya: "Tidak dipungut biaya",
  produk: "Surat Keterangan Domisili",
  pengaduan:
    "1. Loket pengaduan, Jalan Melati Nomor 1\n2. Telepon/WA 0812-3456-7890\n3. SP4N-LAPOR! di www.lapor.go.id\n4. Pengaduan dicatat, ditindaklanjuti, dan dijawab paling lambat 5 hari kerja",
  dasarHukum:
    "1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\n2. Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009\n3. Peraturan Menteri PANRB Nomor 15 Tahun 2014 tentang Pedoman Standar Pelayanan",
  sarana:
    "1. Ruang tunggu, komputer, dan printer\n2. Kursi prioritas, jalur landai, dan ruang laktasi bagi kelompok rentan",
  kompetensi:
    "1. Pendidikan paling rendah SMA\n2. Terampil mengoperasikan komputer dan memahami administrasi kependudukan",
  pengawasan: "Oleh Lurah sebagai atasan langsung, setiap bulan",
  jumlahPelaksana: "4 orang: 1 petugas loket, 1 pengadministrasi, 1 kepala seksi, 1 lurah",
  jaminanPelayanan:
    "Surat selesai sesuai standar; bila terlambat, pemohon mendapat kompensasi berupa pengantaran surat ke rumah",
  jaminanKeamanan:
    "Data pemohon dijaga kerahasiaannya dan surat diberi stempel serta nomor register",
  evaluasiKinerja: "Survei Kepuasan Masyarakat (SKM) setiap semester",
};

export const MODEL_SERVICE = "Penerbitan Surat Keterangan Domisili";
const MODEL_OFFICE = "Kelurahan Contoh";
const KEYS = Object.keys(MODEL_SP) as ComponentKey[];

export type SpText = {
  readonly sheet?: string;
  readonly title?: string;
  readonly unit?: string;
  readonly heading?: string;
  /** Texts in place of the model's; null leaves the component out. */
  readonly components?: Readonly<Partial<Record<ComponentKey, string | null>>>;
  /** Rows below the fourteen. */
  readonly extras?: readonly (readonly [string, string])[];
  /** All rows, in place of everything above. */
  readonly rows?: readonly (readonly string[])[];
};

/** First row (from 0) of the components in a sheet made by `spSheet`; Uraian is column C. */
export const SP_FIRST_ROW = 5;

/** A sheet with one Standar Pelayanan. */
export function spSheet({
  sheet = "SP",
  title = MODEL_SERVICE,
  unit = MODEL_OFFICE,
  heading = "STANDAR PELAYANAN",
  components = {},
  extras = [],
  rows,
}: SpText = {}): GridSnapshot {
  const label = (key: ComponentKey) => spPermenpanrb15Tahun2014.components[key][0];
  const own = KEYS.filter((key) => components[key] !== null).map((key) => [
    label(key),
    components[key] ?? MODEL_SP[key],
  ]);
  const body = rows ?? [...own, ...extras];
  return grid(
    [
      [heading],
      ["Unit Penyelenggara", unit || null],
      ["Jenis Pelayanan", title || null],
      [],
      ["NO", "KOMPONEN", "URAIAN"],
      ...body.map(([name = "", text = ""], i): GridCell[] => [i + 1, name, text || null]),
    ],
    { sheet },
  );
}

export const spReading = (...texts: readonly SpText[]): SpReading =>
  recogniseSp(texts.map((text, i) => spSheet({ sheet: i === 0 ? "SP" : `SP ${i + 1}`, ...text })));

export type SpFound = {
  readonly messageId: string;
  readonly at: string;
  readonly data: DiagnosticData;
};

/** What one rule finds in sheets with these texts. */
export const spFindings = (rule: SpRule, ...texts: readonly SpText[]): readonly SpFound[] =>
  lintSp(spReading(...texts), { severities: { [rule.id]: "error" } }, [rule]).map(
    ({ messageId, origin, data }) => ({ messageId, at: rangeName(origin.range), data }),
  );

/** What one rule finds where one component has another text. */
export const foundIn = (rule: SpRule, key: ComponentKey, text: string): readonly SpFound[] =>
  spFindings(rule, { components: { [key]: text } });
