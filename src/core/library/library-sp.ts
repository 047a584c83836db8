/** The fourteen components by their names in the command line's JSON, in the order of PermenPANRB 15/2014. */
export const SP_COMPONENTS = [
  "persyaratan",
  "prosedur",
  "jangkaWaktu",
  "biaya",
  "produk",
  "pengaduan",
  "dasarHukum",
  "sarana",
  "kompetensi",
  "pengawasan",
  "jumlahPelaksana",
  "jaminanPelayanan",
  "jaminanKeamanan",
  "evaluasiKinerja",
] as const;

export type SpComponent = (typeof SP_COMPONENTS)[number];

/** A ready-made Standar Pelayanan: complete but for what only the office knows (its name, its channels). */
export type LibrarySp = {
  readonly id: string;
  readonly layanan: string;
  /** The items of each component; one item stands without a number. */
  readonly komponen: Readonly<Record<SpComponent, readonly string[]>>;
};
