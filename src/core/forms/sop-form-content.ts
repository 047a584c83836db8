import type { Pelaksana } from "../document/sop-document";
import type { LibrarySop } from "../library/library-sop";
import type { Piece } from "../plan/target-content";
import type { IdentityKey } from "../templates/sop-profile";

/** Values of the identity block, each as the text of its cell; the official over several lines. */
export type IdentityTexts = Readonly<Partial<Record<IdentityKey, string>>>;

/** A piece of a target: text, or the activity (by its place, from 0) whose No cell is referred to. */
export type TargetPiece = string | { readonly activity: number };

/** One activity as the cells of its row will hold it. */
export type SopFormRow = {
  readonly number: string;
  readonly kegiatan: string;
  /** Codes, lane by lane. */
  readonly codes: readonly string[];
  readonly kelengkapan: string;
  readonly waktu: string;
  readonly output: string;
  readonly keterangan: string;
  readonly lanjut: readonly TargetPiece[];
  readonly tidak: readonly TargetPiece[];
};

export type SopFormContent = {
  readonly identity: IdentityTexts;
  readonly pelaksana: readonly Pick<Pelaksana, "name" | "group">[];
  readonly rows: readonly SopFormRow[];
};

const BLANK: Omit<SopFormRow, "number"> = {
  kegiatan: "",
  codes: [],
  kelengkapan: "",
  waktu: "",
  output: "",
  keterangan: "",
  lanjut: [],
  tidak: [],
};

/** A form to begin with: names of the pelaksana, numbered rows without content. */
export const startedContent = (
  identity: IdentityTexts,
  pelaksana: readonly string[],
  steps: number,
): SopFormContent => ({
  identity,
  pelaksana: pelaksana.map((name) => ({ name, group: null })),
  rows: Array.from({ length: steps }, (_, i) => ({ ...BLANK, number: String(i + 1) })),
});

/** A ready-made SOP with the names that an office uses; what is the office's own comes with `identity`. */
export const libraryContent = (
  sop: LibrarySop,
  identity: IdentityTexts = {},
  rename: Readonly<Record<string, string>> = {},
): SopFormContent => ({
  identity: {
    namaSop: sop.judul,
    dasarHukum: numbered(sop.dasarHukum),
    kualifikasi: numbered(sop.kualifikasi),
    keterkaitan: numbered(sop.keterkaitan),
    peralatan: numbered(sop.peralatan),
    peringatan: sop.peringatan,
    pencatatan: numbered(sop.pencatatan),
    ...identity,
  },
  pelaksana: sop.pelaksana.map((name) => ({ name: rename[name] ?? name, group: null })),
  rows: sop.kegiatan.map((step, i) => ({
    number: String(i + 1),
    kegiatan: step.kegiatan,
    codes: step.kode,
    kelengkapan: numbered(step.kelengkapan.split("\n")),
    waktu: step.waktu,
    output: numbered(step.output.split("\n")),
    keterangan: step.keterangan ?? "",
    lanjut: targetPieces(step.lanjut),
    tidak: targetPieces(step.tidak),
  })),
});

/** A list as offices write it; a single item needs no number. */
export const numbered = (items: readonly string[]): string =>
  items.length > 1 ? items.map((item, i) => `${i + 1}. ${item}`).join("\n") : (items[0] ?? "");

/** `4 (Lengkap)` with its number as the activity, so that it becomes a reference. */
function targetPieces(text: string | undefined): readonly TargetPiece[] {
  if (!text) return [];
  const [, number, rest = ""] = /^(\d+)(.*)$/.exec(text) ?? [];
  return number === undefined ? [text] : [{ activity: Number(number) - 1 }, rest].filter(isFilled);
}

const isFilled = (piece: TargetPiece): boolean => piece !== "";

/** The pieces with references to the cells that stand for the activities. */
export const cellPieces = (
  pieces: readonly TargetPiece[],
  cellOf: (activity: number) => Exclude<Piece, string>,
): readonly Piece[] =>
  pieces.map((piece) => (typeof piece === "string" ? piece : cellOf(piece.activity)));
