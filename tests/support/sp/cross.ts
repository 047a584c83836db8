import type { CrossRule } from "../../../src/core/cross-rules/define-cross-rule";
import { lintCross } from "../../../src/core/cross-rules/lint-cross";
import type { Dossier } from "../../../src/core/document/dossier";
import { formatOrigin } from "../../../src/core/grid/address";
import type { GridSnapshot } from "../../../src/core/grid/grid-snapshot";
import { recognise } from "../../../src/core/recognise/recognise";
import { recogniseSp } from "../../../src/core/recognise/sp/recognise-sp";
import type { Diagnostic } from "../../../src/core/rules/diagnostic";
import { type Form, type FormStep, form } from "../grid";
import { type SpText, spSheet } from "./sp";

const PAPERS = "Surat pengantar RT/RW, fotokopi KTP, fotokopi Kartu Keluarga";

/** Identity of the SOP that carries out the model SP. */
export const MATCHING_IDENTITY: Readonly<Record<string, string>> = {
  "Nama SOP": "Penerbitan Surat Keterangan Domisili",
  "Unit Kerja": "Kelurahan Contoh",
  "Dasar Hukum": "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
  Keterkaitan: "SOP Penanganan Pengaduan",
};

export const MATCHING_LANES = ["Pemohon", "Petugas Loket", "Kepala Seksi", "Lurah"] as const;

const STEPS: readonly FormStep[] = [
  {
    kegiatan: "Menyerahkan berkas permohonan",
    kode: ["M"],
    kelengkapan: PAPERS,
    waktu: "5 menit",
    output: "Permohonan diterima",
  },
  {
    kegiatan: "Memeriksa kelengkapan berkas",
    kode: ["", "K"],
    kelengkapan: PAPERS,
    waktu: "15 menit",
    output: "Berkas lengkap",
    tidak: "1",
  },
  {
    kegiatan: "Memaraf surat keterangan",
    kode: ["", "", "P"],
    kelengkapan: "Konsep surat keterangan",
    waktu: "60 menit",
    output: "Surat keterangan terparaf",
  },
  {
    kegiatan: "Menandatangani surat keterangan",
    kode: ["", "", "", "P"],
    kelengkapan: "Surat keterangan terparaf",
    waktu: "60 menit",
    output: "Surat Keterangan Domisili",
  },
  {
    kegiatan: "Menyerahkan surat keterangan",
    kode: ["", "S"],
    kelengkapan: "Surat Keterangan Domisili",
    waktu: "5 menit",
    output: "Surat Keterangan Domisili diserahkan",
  },
];

export type SopText = {
  readonly identity?: Form["identity"];
  /** Steps that differ from the model's, by their place from 0. */
  readonly steps?: Readonly<Record<number, Partial<FormStep>>>;
  /** Codes of all steps, in place of the model's. */
  readonly kode?: readonly (readonly string[])[];
};

/** A sheet with the SOP of the model SP. */
export const matchingSheet = ({ identity = {}, steps = {}, kode }: SopText = {}): GridSnapshot =>
  form({
    pelaksana: MATCHING_LANES,
    identity: { ...MATCHING_IDENTITY, ...identity },
    steps: STEPS.map((step, i) => {
      const codes = kode?.[i];
      return { ...step, ...steps[i], ...(codes ? { kode: codes } : {}) };
    }),
  });

export type Workbook = {
  /** Texts that differ from the model's. */
  readonly sp?: SpText;
  /** The same for the SOP; null for a workbook without one. */
  readonly sop?: SopText | null;
};

export const dossierOf = (snapshots: readonly GridSnapshot[]): Dossier => ({
  sops: recognise(snapshots).documents,
  sps: recogniseSp(snapshots).documents,
  decisions: [],
});

export const crossSheets = ({ sp = {}, sop = {} }: Workbook): readonly GridSnapshot[] => [
  spSheet(sp),
  ...(sop === null ? [] : [matchingSheet(sop)]),
];

export type CrossFound = {
  readonly messageId: string;
  readonly at: string;
  readonly related: readonly string[];
  readonly data: Diagnostic["data"];
  readonly severity: Diagnostic["severity"];
};

/** What one rule finds in a workbook; the rule is an error, so that a hint is one that a doubtful link has made. */
export const crossFindings = (rule: CrossRule, workbook: Workbook): readonly CrossFound[] =>
  lintCross(dossierOf(crossSheets(workbook)), { severities: { [rule.id]: "error" } }, undefined, [
    rule,
  ]).map(({ messageId, origin, related, data, severity }) => ({
    messageId,
    at: formatOrigin(origin),
    related: related.map(formatOrigin),
    data,
    severity,
  }));
