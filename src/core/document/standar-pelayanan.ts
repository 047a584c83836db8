import type { Origin, RangeAddress } from "../grid/address";
import type { DocumentId, Duration, Field } from "./sop-document";
import type { ComponentKey } from "./sp-components";

/** One component as the sheet has it. */
export type SpComponent = {
  readonly key: ComponentKey;
  /** The label as written, line breaks as spaces. */
  readonly label: string;
  readonly labelOrigin: Origin;
  /** What stands in Uraian; text "" when nothing does, `origin` is its cells all the same. */
  readonly field: Field;
  /** Pictures and drawn shapes over the cells of Uraian: many offices draw the procedure. */
  readonly pictures: number;
  /** The text before a revision, of a table SEMULA | MENJADI; null elsewhere. */
  readonly previous: Field | null;
  /** The column Keterangan behind Uraian; null where there is none or nothing in it. */
  readonly remarks: Field | null;
};

/** A row of the table that is no component: the maklumat, the person in charge, opening hours. */
export type SpExtraRow = {
  readonly label: string;
  readonly labelOrigin: Origin;
  readonly field: Field;
};

/** What the public pays. More than one may hold: a text may say both, which rule SP-18 asks about. */
export type ServiceFee = {
  /** Says that nothing is charged. */
  readonly free: boolean;
  /** Amounts in rupiah above zero, in the order of the text. */
  readonly amounts: readonly number[];
  /** Names a regulation that sets the tariff. */
  readonly byRegulation: boolean;
};

export type SpOrder = "permenpanrb-15-2014" | "uu-25-2009" | "other";

/** Where one table of components stands. */
export type SpTable = {
  /** Header (or first label) to the last row, No to the last column of the form. */
  readonly range: RangeAddress;
  /** Rows of the header, inclusive; null for a table without one. */
  readonly header: { readonly top: number; readonly bottom: number } | null;
  readonly columns: {
    readonly no: number | null;
    readonly komponen: number;
    readonly uraian: { readonly left: number; readonly right: number };
  };
  /** `columns`: components are the heads of columns, a service is a row. */
  readonly layout: "rows" | "columns";
  /** The table is a revision SEMULA | MENJADI. */
  readonly isRevision: boolean;
};

/** Something in a table that could not be taken as written; a rule turns each into a finding. */
export type SpProblem = {
  readonly code: SpProblemCode;
  readonly origin: Origin;
  readonly data: Readonly<Record<string, string>>;
};

export type SpProblemCode =
  /** A text inside the table that belongs to no component. data: text */
  | "text-unread"
  /** A row whose label names no component. data: label */
  | "component-unknown";

/** Standar Pelayanan of one service. */
export type StandarPelayanan = {
  readonly id: DocumentId;
  readonly kind: "sp";
  readonly profile: string;
  readonly sheets: readonly string[];
  /** Name of the service; null where none was found. */
  readonly title: Field | null;
  /** The line that names the kind of document, as written: "STANDAR PELAYANAN …", "SPM …". */
  readonly heading: Field | null;
  /** The office that serves, of the letterhead. */
  readonly unit: Field | null;
  /** In the order of the sheet; a component that is written twice is here twice. */
  readonly components: readonly SpComponent[];
  readonly extras: readonly SpExtraRow[];
  readonly order: SpOrder;
  /** Time of the whole service; null where the component is missing or empty. */
  readonly time: Duration | null;
  readonly fee: ServiceFee | null;
  readonly tables: readonly SpTable[];
  readonly problems: readonly SpProblem[];
};

/** All that was read of Standar Pelayanan in a workbook. */
export type SpReading = {
  readonly documents: readonly StandarPelayanan[];
  /** Sheets that hold one, in the order of the workbook. */
  readonly sheets: readonly string[];
};

/** The first component with that key; null where there is none. */
export const componentOf = (
  { components }: StandarPelayanan,
  key: ComponentKey,
): SpComponent | null => components.find((component) => component.key === key) ?? null;
