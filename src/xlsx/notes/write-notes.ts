import { isSamePlace } from "../../core/grid/address";
import { isOwnNote } from "../../core/notes/own-note";
import { isSameNotes, noteChanges, settledNotes } from "../../core/notes/settle-notes";
import type { CellNote, NoteCommand } from "../../core/sheet-commands";
import { type ApplyStep, done, refused } from "../apply-step";
import { FileProblem } from "../file-problem";
import { edgesOf, type OpenSheet } from "../open-sheet";
import { type Package, parsePart, withPart } from "../package";
import type { SheetEdges } from "../sheet-edges";
import { attribute, type XmlDocument, XmlEditor } from "../xml";
import { patchedComments } from "./comments-xml";
import { commentsIn, notePartsOf, noteShapesIn } from "./note-parts";
import { freeShapeId, NOTE_SHAPE_TYPE, noteShapeTypeXml, noteShapeXml } from "./note-shape-xml";
import { notesIn } from "./read-notes";
import {
  withEmptyComments,
  withEmptyShapes,
  withoutShapes,
  withoutSheetPart,
} from "./sheet-note-parts";

/**
 * Makes the notes of ours on a sheet exactly these. Notes live in two parts, texts and boxes; the author's in them stay
 * byte for byte, and parts that hold nothing any more go: what is written goes without a trace.
 */
export function writeNotes(pkg: Package, sheet: OpenSheet, command: NoteCommand): ApplyStep {
  if (command.notes.some(({ text }) => !isOwnNote(text))) return refused("not-ours");
  const { own, others } = notesIn(pkg, sheet.part);
  const notes = settledNotes(command.notes, sheet.model.merges, others);
  if (isSameNotes(own, notes)) return done(pkg);
  try {
    const texts = withTexts(pkg, sheet.part, notes);
    return done(withBoxes(texts.pkg, sheet, texts.gone, texts.added));
  } catch (error) {
    // Legacy shapes need not be XML in all that programs write: then nothing can be added for certain.
    if (error instanceof FileProblem) return refused("notes-unsupported");
    throw error;
  }
}

type Change = {
  readonly pkg: Package;
  readonly gone: readonly CellNote[];
  readonly added: readonly CellNote[];
};

/** A note that stays as it is keeps its bytes; one with another text goes and comes. */
function withTexts(pkg: Package, sheetPart: string, notes: readonly CellNote[]): Change {
  const present = notePartsOf(pkg, sheetPart).comments;
  const made = present === null ? withEmptyComments(pkg, sheetPart) : { pkg, part: present };
  const document = parsePart(made.pkg, made.part);
  const comments = commentsIn(document);
  const own = comments.filter(({ text }) => isOwnNote(text));
  const { gone, added } = noteChanges(own, notes);
  const isEmpty = gone.length === comments.length && added.length === 0;
  const next = isEmpty
    ? withoutSheetPart(made.pkg, sheetPart, made.part)
    : withPart(made.pkg, made.part, patchedComments(document, gone, added));
  return { pkg: next, gone, added };
}

function withBoxes(
  pkg: Package,
  sheet: OpenSheet,
  gone: readonly CellNote[],
  added: readonly CellNote[],
): Package {
  const present = notePartsOf(pkg, sheet.part).shapes;
  if (present === null && added.length === 0) return pkg;
  const made = present === null ? withEmptyShapes(pkg, sheet.part) : { pkg, part: present };
  const document = parsePart(made.pkg, made.part);
  const source = patchedShapes(document, gone, added, edgesOf(sheet));
  return source === null
    ? withoutShapes(made.pkg, sheet.part, made.part)
    : withPart(made.pkg, made.part, source);
}

/** Null when nothing is left that is shown. */
function patchedShapes(
  document: XmlDocument,
  gone: readonly CellNote[],
  added: readonly CellNote[],
  edges: SheetEdges,
): string | null {
  const { root } = document;
  const boxes = noteShapesIn(document)
    .filter(({ at }) => gone.some((note) => isSamePlace(note.at, at)))
    .map(({ element }) => element);
  const staying = root.children.filter((element) => !boxes.includes(element));
  const isShown = ({ local }: { readonly local: string }): boolean =>
    local !== "shapelayout" && local !== "shapetype";
  if (added.length === 0 && !staying.some(isShown)) return null;
  const editor = new XmlEditor(document);
  for (const box of boxes) editor.remove(box);
  const form = root.children.find((element) => attribute(element, "id") === NOTE_SHAPE_TYPE);
  if (added.length > 0 && !form) editor.append(root, noteShapeTypeXml(root));
  // Ours by its very text: the author's parts have their own way of writing it.
  const isOurs = form && document.source.slice(form.start, form.end) === noteShapeTypeXml(root);
  const isUsed = staying.some((one) => attribute(one, "type") === `#${NOTE_SHAPE_TYPE}`);
  if (added.length === 0 && isOurs && !isUsed) editor.remove(form);
  const first = freeShapeId(root);
  for (const [i, note] of added.entries()) {
    editor.append(root, noteShapeXml(note, first + i, edges, root));
  }
  return editor.toString();
}

/** A sheet without notes of ours. */
export function withoutOwnNotes(pkg: Package, sheet: OpenSheet): ApplyStep {
  return writeNotes(pkg, sheet, { kind: "set-notes", sheet: sheet.entry.name, notes: [] });
}
