import { readdirSync } from "node:fs";
import path from "node:path";
import type { ReadingProblemCode } from "../../../src/core/document/sop-document";
import type { Writer } from "./as-written-by";
import { type FormSheet, workbookFile } from "./form-file";

export type IdentityKey =
  | "unit"
  | "nomorSop"
  | "tanggalPembuatan"
  | "tanggalRevisi"
  | "tanggalEfektif"
  | "jabatan"
  | "nama"
  | "nip"
  | "namaSop"
  | "dasarHukum"
  | "kualifikasi"
  | "keterkaitan"
  | "peralatan"
  | "peringatan"
  | "pencatatan";

export type ExpectedDocument = {
  /** The only sheet when nothing is said. */
  readonly sheets?: readonly string[];
  readonly profile?: string;
  readonly source?: "codes" | "shapes" | "none";
  /** A text, the items of a list, or null for a field that is not there. Fields not named are not compared. */
  readonly identity?: Readonly<Partial<Record<IdentityKey, string | readonly string[] | null>>>;
  /** Identity fields that Excel has damaged. */
  readonly damaged?: readonly IdentityKey[];
  /** Names left to right; `Group / Name` below a group. */
  readonly lanes: readonly string[];
  /**
   * A line an activity: `No | Kegiatan | symbols | waktu | kelengkapan | output | keterangan`; the last three are
   * compared where they are written, lists with `; ` between items.
   * Symbols in order, `M1 P2-3 K1`: kind and lane. Waktu in minutes: `5`, `5..10`, `..10`, `5..`, `?` for a text
   * that cannot be measured, nothing for none; `5 /berkas` with a denominator, `!` for one that Excel has damaged.
   */
  readonly activities: string;
  /** By place in the list of activities: `1>2 2.1>2.2 3y>4 3n>1"Kembali" 5.1=5.2` (`=` joins). */
  readonly flows?: string;
  /** Code and cell, `label-loose E5`, in any order. */
  readonly problems?: readonly `${ReadingProblemCode} ${string}`[];
};

/** One form with the reading that its author would agree to. */
export type FormFixture = {
  /** What makes it hard to read. */
  readonly about: string;
  readonly sheets: readonly FormSheet[];
  /** Programs whose ways of writing a file this one has; Excel's own when nothing is said. */
  readonly writtenBy?: readonly Writer[];
  readonly expected: readonly ExpectedDocument[];
  /** Blocks of cells inside a table that are rightly no activity: repeated headers, headings, rows of pentagons. */
  readonly skipped?: readonly string[];
  /** Ids of objects over the lanes that are rightly no flow: logos, stamps, notes. */
  readonly foreign?: readonly string[];
};

/** The bytes of a form's workbook. */
export const formBytes = ({
  sheets,
  writtenBy,
}: Pick<FormFixture, "sheets" | "writtenBy">): Uint8Array => workbookFile(sheets, writtenBy);

export type NamedFixture = {
  readonly family: string;
  readonly name: string;
  readonly fixture: FormFixture;
};

const FOLDER = path.join(__dirname, "../../corpus/forms");

/** The forms on disk, `<family>.<behaviour>.ts`, each with its expected reading. */
export const formFixtures = (folder = FOLDER): readonly NamedFixture[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => ({
      family: file.split(".")[0]!,
      name: file.replace(/\.ts$/, ""),
      fixture: (require(path.join(folder, file)) as { readonly fixture: FormFixture }).fixture,
    }));
