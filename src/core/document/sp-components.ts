/** The fourteen components of a Standar Pelayanan, by the names that other programs get (`susun baca --json`). */
export type ComponentKey =
  | "persyaratan"
  | "prosedur"
  | "jangkaWaktu"
  | "biaya"
  | "produk"
  | "pengaduan"
  | "dasarHukum"
  | "sarana"
  | "kompetensi"
  | "pengawasan"
  | "jumlahPelaksana"
  | "jaminanPelayanan"
  | "jaminanKeamanan"
  | "evaluasiKinerja";

/** Service delivery: published, and talked over with the public (PermenPANRB 15/2014, part A). */
export const DELIVERY_COMPONENTS = [
  "persyaratan",
  "prosedur",
  "jangkaWaktu",
  "biaya",
  "produk",
  "pengaduan",
] as const satisfies readonly ComponentKey[];

/** Manufacturing: how the office manages the service (PermenPANRB 15/2014, part B). */
export const MANAGEMENT_COMPONENTS = [
  "dasarHukum",
  "sarana",
  "kompetensi",
  "pengawasan",
  "jumlahPelaksana",
  "jaminanPelayanan",
  "jaminanKeamanan",
  "evaluasiKinerja",
] as const satisfies readonly ComponentKey[];

/** In the order of PermenPANRB 15/2014: A1 to A6, B1 to B8. */
export const COMPONENT_KEYS: readonly ComponentKey[] = [
  ...DELIVERY_COMPONENTS,
  ...MANAGEMENT_COMPONENTS,
];

/** In the order of UU 25/2009 Pasal 21, a to n. */
export const LAW_ORDER: readonly ComponentKey[] = [
  "dasarHukum",
  "persyaratan",
  "prosedur",
  "jangkaWaktu",
  "biaya",
  "produk",
  "sarana",
  "kompetensi",
  "pengawasan",
  "pengaduan",
  "jumlahPelaksana",
  "jaminanPelayanan",
  "jaminanKeamanan",
  "evaluasiKinerja",
];

const DELIVERY: ReadonlySet<ComponentKey> = new Set(DELIVERY_COMPONENTS);

/** True for the six components that the public sees. */
export const isDelivery = (key: ComponentKey): boolean => DELIVERY.has(key);
