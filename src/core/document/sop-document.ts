import type { Origin, RangeAddress } from "../grid/address";

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

export type DocumentId = Brand<string, "DocumentId">;
export type PelaksanaId = Brand<string, "PelaksanaId">;
export type ActivityId = Brand<string, "ActivityId">;
export type NodeId = Brand<string, "NodeId">;

/** A text read from the sheet, and its parts when it is a list (in one cell or one item a row). */
export type Field = {
  readonly text: string;
  readonly items: readonly string[];
  readonly origin: Origin;
  /**
   * Set when Excel has changed what was typed: a number of more than 15 digits, whose last digits became zeros.
   * The text is what the sheet still holds. Rule ID-14 looks at it (`disahkanOleh.nip`).
   */
  readonly damaged?: true;
  /** Value of a cell that holds a number, for example the serial of a date. Else absent. */
  readonly number?: number;
};

/** The thirteen identity fields of PermenPANRB 35/2012; a field that was not found is null, one found empty has text "". */
export type SopIdentity = {
  readonly unit: Field | null;
  readonly nomorSop: Field | null;
  readonly tanggalPembuatan: Field | null;
  readonly tanggalRevisi: Field | null;
  readonly tanggalEfektif: Field | null;
  readonly disahkanOleh: {
    readonly jabatan: Field | null;
    readonly nama: Field | null;
    readonly nip: Field | null;
    /** Where the official is written, or would be. */
    readonly origin?: Origin;
  } | null;
  readonly namaSop: Field | null;
  readonly dasarHukum: Field | null;
  readonly kualifikasi: Field | null;
  readonly keterkaitan: Field | null;
  readonly peralatan: Field | null;
  readonly peringatan: Field | null;
  readonly pencatatan: Field | null;
};

/** One pelaksana column. */
export type Pelaksana = {
  readonly id: PelaksanaId;
  /** Name in the header; empty when the column holds symbols and has no name. */
  readonly name: string;
  /** Upper header of a two-level pelaksana header. */
  readonly group: string | null;
  readonly column: number;
  /** Last column of a lane that covers a block of columns; absent or equal to `column` for a single one. */
  readonly lastColumn?: number;
  /** Set when none of its columns can be seen. */
  readonly hidden?: true;
  readonly origin: Origin;
};

export type NodeKind = "start" | "process" | "decision" | "end";

/** One symbol of an activity. */
export type FlowNode = {
  readonly id: NodeId;
  readonly kind: NodeKind;
  /** The lane where it stands; of a symbol over several lanes, the leftmost. */
  readonly pelaksana: PelaksanaId;
  /** All lanes it reaches over, left to right; at least one. */
  readonly lanes: readonly PelaksanaId[];
  /** Text inside the symbol. */
  readonly text: string;
  /** What said so: a code in the cell or a drawn shape. */
  readonly source: "code" | "shape";
  /** Name of the shape it was read from; null for a code. */
  readonly shapeName: string | null;
  readonly origin: Origin;
};

export type Duration = {
  readonly text: string;
  /** Total in minutes, the larger bound of a range; null when it cannot be measured. */
  readonly minutes: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** What the time is for, as written: `berkas` in `10 menit/berkas`; absent when nothing is said. */
  readonly per?: string;
  /** Set when Excel has turned the text into a date: `1-2` into 1 February. The bounds are what was typed, if the header has a unit. */
  readonly damaged?: true;
  readonly origin: Origin;
};

/** A list cell of Mutu Baku; `origin` is its cell even when it is empty. */
export type MutuBakuList = { readonly items: readonly string[]; readonly origin: Origin };

export type MutuBaku = {
  /** Null when the table has no such column. */
  readonly kelengkapan: MutuBakuList | null;
  /** Null when the cell is empty or the column is missing; `waktuOrigin` tells which. */
  readonly duration: Duration | null;
  readonly waktuOrigin: Origin | null;
  readonly output: MutuBakuList | null;
};

/** One row (or merged rows) of the procedure table. */
export type Activity = {
  readonly id: ActivityId;
  /** As written in the No column; empty when blank. */
  readonly number: string;
  readonly numberOrigin: Origin | null;
  readonly description: string;
  readonly descriptionOrigin: Origin;
  /** In order of execution. */
  readonly nodes: readonly FlowNode[];
  readonly mutuBaku: MutuBaku;
  readonly remarks: string;
  /** The whole row from No to the last table column. */
  readonly origin: Origin;
};

export type Outcome = "ya" | "tidak";

/** One arrow. */
export type Flow = {
  readonly source: NodeId;
  readonly target: NodeId;
  /** Which exit of a decision; null elsewhere. */
  readonly outcome: Outcome | null;
  /** The exit's own word, when the author gave one. */
  readonly label: string | null;
  /** A link between symbols that act together: drawn without an arrowhead. */
  readonly joint: boolean;
  readonly origin: Origin;
};

/** The head of a column with a fixed word, for example `Persyr/Klkpn` over Kelengkapan. */
export type TableHeading = {
  readonly column: keyof ProcedureTable["columns"];
  readonly text: string;
  readonly origin: Origin;
};

/** Where the procedure table stands and which column is which. Column indexes count from 0. */
export type ProcedureTable = {
  readonly sheet: string;
  /** Header rows, inclusive. */
  readonly header: { readonly top: number; readonly bottom: number };
  /** Header and body, No to the last column of the form (helper columns not included). */
  readonly range: RangeAddress;
  readonly columns: {
    readonly no: number | null;
    readonly kegiatan: number;
    readonly kelengkapan: number | null;
    readonly waktu: number | null;
    readonly output: number | null;
    readonly keterangan: number | null;
  };
  /** The cell that says "Pelaksana"; null when the header has no such group word. */
  readonly pelaksanaHeader: Origin | null;
  /** The words at the head of the columns, as written. */
  readonly headings?: readonly TableHeading[];
  /** Helper columns of the sheet grammar, when the sheet has them. */
  readonly helpers: { readonly lanjut: number | null; readonly tidak: number | null };
};

/**
 * Something on the sheet that could not be taken as written. Never dropped silently:
 * a rule turns each into a finding at its cell.
 */
export type ReadingProblem = {
  readonly code: ReadingProblemCode;
  readonly origin: Origin;
  readonly data: Readonly<Record<string, string | number>>;
};

export type ReadingProblemCode =
  /** A text inside the table that belongs to no activity: in a row between, or in a lane of a drawn form. data: text */
  | "text-unread"
  /** A lane cell holds something that is no symbol code. data: text */
  | "unknown-code"
  /** A `<` without a symbol on its left. */
  | "span-without-symbol"
  /** A helper cell holds something that is no list of targets. data: text */
  | "unknown-target-syntax"
  /** data: target */
  | "target-missing"
  /** data: target */
  | "target-ambiguous"
  /** `selesai` without an end symbol at or below. */
  | "no-end-below"
  /** data: symbol (the j of `j>`) */
  | "symbol-missing"
  /** `Tidak ke` in a row without a decision. */
  | "tidak-without-decision"
  /** `Tidak ke` without `j>` in a row with several decisions. */
  | "tidak-ambiguous"
  /** Two targets for one exit of a decision. data: outcome */
  | "exit-doubled"
  /** `-`: nothing follows a symbol that is not an end. */
  | "flow-stopped"
  /** A coded sheet also holds an author's flow shapes that say something else. data: count */
  | "drawing-disagrees"
  /** A drawn symbol that lies in no lane or on no activity. data: name */
  | "shape-outside"
  /** A drawn symbol whose geometry is none of the known ones. data: name, geometry */
  | "shape-unknown"
  /** A line with an end at no symbol. data: name, end ("begin" | "end" | "both") */
  | "connector-loose"
  /** An off-page pentagon without its partner. data: name, text, end (where it is missing: "begin" | "end" | "both") */
  | "page-unpaired"
  /** A circle with a letter that stands for a jump. data: name, text */
  | "jump-circle"
  /** Ya/Tidak text near no exit of a decision. data: text */
  | "label-loose"
  /** The words at a decision's exits do not say which is Ya. */
  | "outcome-assumed";

/** How the sheet of a table is printed. */
export type PrintedPage = {
  /** Excel's paper number; null when the file does not say. */
  readonly paperSize: number | null;
  readonly landscape: boolean;
  /** Pages that the table takes, as far as that can be computed. */
  readonly pages: number;
  /** Whether the head of the table stands on each of them: as a print title, or typed again. */
  readonly headRepeats: boolean;
};

/** How the flow was read. */
export type FlowSource = "codes" | "shapes" | "none";

/** One SOP, over one sheet or several. */
export type SopDocument = {
  readonly id: DocumentId;
  readonly kind: "sop";
  readonly profile: string;
  readonly sheets: readonly string[];
  readonly identity: SopIdentity;
  /** The title in the lines above the table of a form that has no Nama SOP; absent elsewhere. */
  readonly heading?: string;
  /** Null when the sheets hold an identity block and no procedure table. */
  readonly table: ProcedureTable | null;
  readonly pelaksana: readonly Pelaksana[];
  readonly activities: readonly Activity[];
  readonly flows: readonly Flow[];
  readonly flowSource: FlowSource;
  /** Ids (of the snapshot) of the author's shapes that were read as the flow: symbols, connectors, labels, off-page pentagons. */
  readonly flowShapeIds: readonly string[];
  readonly problems: readonly ReadingProblem[];
  /** Absent without a table. */
  readonly page?: PrintedPage;
};

/** What one sheet is. */
export type SheetKind = "sop" | "identity" | "unrecognised" | "empty";

export type SheetReading = {
  readonly sheet: string;
  readonly kind: SheetKind;
  readonly documents: readonly DocumentId[];
  /** What became of a choice of columns: `lost` when its header is no longer there; absent where none was made. */
  readonly mapping?: "used" | "lost";
};

/** Everything read from a workbook. */
export type WorkbookReading = {
  readonly sheets: readonly SheetReading[];
  readonly documents: readonly SopDocument[];
};
