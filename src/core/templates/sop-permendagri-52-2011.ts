import { sopPermenpanrb35Tahun2012 as base } from "./sop-permenpanrb-35-2012";
import type { Labels, SopProfile } from "./sop-profile";

/** The form's own words first, then whatever other offices write. */
const led = (first: Labels, others: Labels): Labels => [
  ...first,
  ...others.filter((label) => !first.includes(label)),
];

/**
 * The form that offices use under Permendagri 52/2011. Its labels are those of signed SOPs; that this set is the
 * regulation's own form is an inference (confidence medium), its annex was not seen. It is said to allow more symbols
 * than the five of SOP AP; which ones is not known (confidence low), so none is listed: a region that allows more says
 * so in a profile of its own.
 */
export const sopPermendagri52Tahun2011: SopProfile = {
  ...base,
  id: "sop-permendagri-52-2011",
  identity: {
    ...base.identity,
    tanggalEfektif: led(["Tanggal Pengesahan", "Tgl. Pengesahan"], base.identity.tanggalEfektif),
    namaSop: led(["Nama SOP", "Nama Standar Operasional Prosedur"], base.identity.namaSop),
    kualifikasi: led(["Kualifikasi Pelaksanaan"], base.identity.kualifikasi),
  },
  columns: {
    ...base.columns,
    kegiatan: led(["Uraian Prosedur"], base.columns.kegiatan),
    kelengkapan: led(
      ["Persyaratan/Kelengkapan", "Persyr/Klkpn", "Persyaratan/Perlengkapan"],
      base.columns.kelengkapan,
    ),
    keterangan: led(["Ket", "Keterangan"], base.columns.keterangan),
  },
  ownWords: {
    tanggalEfektif: ["Tanggal Pengesahan", "Tgl. Pengesahan"],
    namaSop: ["Nama Standar Operasional Prosedur"],
    kualifikasi: ["Kualifikasi Pelaksanaan"],
    kegiatan: ["Uraian Prosedur"],
    kelengkapan: ["Persyaratan/Kelengkapan", "Persyr/Klkpn", "Persyaratan/Perlengkapan"],
    keterangan: ["Ket"],
  },
  confidence: "medium",
};
