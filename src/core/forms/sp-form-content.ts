import { COMPONENT_KEYS, type ComponentKey, DELIVERY_COMPONENTS } from "../document/sp-components";
import { componentOf, type StandarPelayanan } from "../document/standar-pelayanan";
import type { LibrarySp } from "../library/library-sp";
import { spPermenpanrb15Tahun2014 } from "../templates/sp-permenpanrb-15-2014";
import { numbered } from "./sop-form-content";

/** One row of the table. */
export type SpFormRow = {
  /** Null for a row that is no component. */
  readonly key: ComponentKey | null;
  readonly label: string;
  /** Lists with a line an item; a number where the cell shall hold one. */
  readonly text: string | number;
};

export type SpFormContent = {
  readonly title: string;
  /** Several lines for a letterhead of several. */
  readonly unit: string;
  readonly rows: readonly SpFormRow[];
};

const { components } = spPermenpanrb15Tahun2014;

/** A form to begin with: the fourteen components in the order of PermenPANRB 15/2014. */
export const startedSp = (
  title: string,
  unit: string,
  texts: Readonly<Partial<Record<ComponentKey, string>>> = {},
): SpFormContent => ({
  title,
  unit,
  rows: COMPONENT_KEYS.map((key) => ({ key, label: components[key][0], text: texts[key] ?? "" })),
});

/** A ready-made Standar Pelayanan of the library. */
export const librarySpContent = ({ layanan, komponen }: LibrarySp, unit = ""): SpFormContent =>
  startedSp(
    layanan,
    unit,
    Object.fromEntries(COMPONENT_KEYS.map((key) => [key, numbered(komponen[key])])),
  );

/** What a form has to hold so that it reads back as this document. */
export const spContent = (document: StandarPelayanan): SpFormContent => ({
  title: document.title?.text ?? "",
  unit: document.unit?.text ?? "",
  rows: [
    ...document.components.map(({ key, label, field }) => ({
      key,
      label,
      text: field.number ?? field.text,
    })),
    ...document.extras.map(({ label, field }) => ({
      key: null,
      label,
      text: field.number ?? field.text,
    })),
  ],
});

/** The version for the notice board: the six components that the public has to know, and nothing else. */
export const publicVersion = (document: StandarPelayanan): SpFormContent => ({
  ...spContent(document),
  rows: deliveryRows(document, (key) => components[key][0]),
});

/** What the form of SIPPN calls the six components, in the order in which it asks for them. */
const SIPPN_LABELS: Readonly<Record<(typeof DELIVERY_COMPONENTS)[number], string>> = {
  persyaratan: "Persyaratan",
  prosedur: "Sistem, Mekanisme dan Prosedur",
  jangkaWaktu: "Waktu Penyelesaian",
  biaya: "Biaya / Tarif",
  produk: "Produk Pelayanan",
  pengaduan: "Pengaduan Layanan",
};

/** The six components as SIPPN asks for them: to be copied field by field. */
export const sippnContent = (document: StandarPelayanan): SpFormContent => ({
  ...spContent(document),
  rows: deliveryRows(document, (key) => SIPPN_LABELS[key]),
});

const deliveryRows = (
  document: StandarPelayanan,
  label: (key: (typeof DELIVERY_COMPONENTS)[number]) => string,
): readonly SpFormRow[] =>
  DELIVERY_COMPONENTS.map((key) => {
    const field = componentOf(document, key)?.field;
    return { key, label: label(key), text: field?.number ?? field?.text ?? "" };
  });
