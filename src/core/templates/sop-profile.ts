/** The thirteen parts of the identity block. */
export type IdentityKey =
  | "unit"
  | "nomorSop"
  | "tanggalPembuatan"
  | "tanggalRevisi"
  | "tanggalEfektif"
  | "disahkanOleh"
  | "namaSop"
  | "dasarHukum"
  | "kualifikasi"
  | "keterkaitan"
  | "peralatan"
  | "peringatan"
  | "pencatatan";

/** Columns of the procedure table that carry a fixed word; the pelaksana columns carry the names of roles. */
export type ColumnKey = "no" | "kegiatan" | "kelengkapan" | "waktu" | "output" | "keterangan";

/** Words over several columns. */
export type GroupKey = "pelaksana" | "mutuBaku";

/** Columns of the sheet grammar that stand right of the form. */
export type HelperKey = "lanjut" | "tidak";

/** Ways to write one label; the first is the one the form itself uses. */
export type Labels = readonly [string, ...string[]];

/** How sure we are of a fact about a form; see `Basis` of the rules. */
export type Confidence = "high" | "medium" | "low";

/** Words that only one form uses for a part: by them one form is told from another. */
export type OwnWords = Readonly<Partial<Record<IdentityKey | ColumnKey, readonly string[]>>>;

/** A form as data: which words its parts carry. Parts are found by these words, never by their place. */
export type SopProfile = {
  readonly id: string;
  readonly identity: Readonly<Record<IdentityKey, Labels>>;
  readonly columns: Readonly<Record<ColumnKey, Labels>>;
  readonly groups: Readonly<Record<GroupKey, Labels>>;
  readonly helpers: Readonly<Record<HelperKey, Labels>>;
  /**
   * Column words of other office tables (schedules, budgets, inventories, attendance).
   * A table that has one is an SOP only when its Mutu Baku says so.
   */
  readonly foreignColumns: readonly string[];
  readonly ownWords: OwnWords;
  /** That this form is the one of the regulation in its id. */
  readonly confidence: Confidence;
  /** Shapes that the form allows beside the five symbols of SOP AP: DrawingML presets, read as process steps. */
  readonly allowedShapes: readonly string[];
};

/** Labels whose content stands in a cell of its own below them, often as a list. */
export const SECTION_KEYS = [
  "dasarHukum",
  "kualifikasi",
  "keterkaitan",
  "peralatan",
  "peringatan",
  "pencatatan",
] as const satisfies readonly IdentityKey[];

/** An identity block is one with at least this many of the thirteen labels. */
export const LEAST_IDENTITY_LABELS = 5;
