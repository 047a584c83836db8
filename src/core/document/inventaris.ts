import type { Origin, RangeAddress } from "../grid/address";

/** A cell of an inventory: its text without the number in front, and where it stands. */
export type InventoryCell = {
  readonly text: string;
  /** The number as written before the text (`A.`, `(1)`), or "" . */
  readonly marker: string;
  readonly origin: Origin;
  /** True for the text of a row above: a duty is written once, over the rows of its activities. */
  readonly carried: boolean;
};

/** Columns of the Formulir Identifikasi SOP AP (PermenPANRB 35/2012, Tabel 6), and those of a plain list of titles. */
export type InventoryColumn =
  | "no"
  | "unit"
  | "tugas"
  | "fungsi"
  | "uraian"
  | "kegiatan"
  | "output"
  | "aspek"
  | "judul";

/** One line of an inventory: null for a column that the sheet does not have. */
export type InventoryRow = {
  readonly row: number;
  readonly cells: Readonly<Record<InventoryColumn, InventoryCell | null>>;
};

/** The titles of SOPs that a unit needs, as one sheet lists them. */
export type Inventaris = {
  readonly kind: "inventaris";
  readonly sheet: string;
  /** Name of the unit in the lines above the table; "" when none is said. */
  readonly unit: string;
  readonly header: { readonly top: number; readonly bottom: number };
  readonly range: RangeAddress;
  readonly columns: Readonly<Partial<Record<InventoryColumn, number>>>;
  readonly rows: readonly InventoryRow[];
};
