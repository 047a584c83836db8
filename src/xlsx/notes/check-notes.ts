import { type CellAddress, cellName, isSamePlace } from "../../core/grid/address";
import { repeated } from "../check-package";
import { type Package, parsePart } from "../package";
import type { StructureFault } from "../structure-fault";
import { attribute, child, childrenNamed } from "../xml";
import { commentsIn, notePartsOf, noteShapesIn } from "./note-parts";

/** What Excel would repair in the notes of a worksheet part: texts, boxes, and that they belong together. */
export function checkNotes(pkg: Package, sheetPart: string): readonly StructureFault[] {
  const { comments, shapes } = notePartsOf(pkg, sheetPart);
  if (comments === null) return [];
  const document = parsePart(pkg, comments);
  const notes = commentsIn(document);
  const authors = childrenNamed(child(document.root, "authors") ?? document.root, "author").length;
  const fault = (part: string, code: string, detail: string): StructureFault => ({
    part,
    code,
    detail,
  });
  const nameOf = ({ row, column }: CellAddress): string => cellName(row, column);
  const texts = [
    ...repeated(notes.map(({ at }) => nameOf(at))).map((at) =>
      fault(comments, "note-repeated", at),
    ),
    ...notes
      .filter(({ author }) => !Number.isInteger(author) || author < 0 || author >= authors)
      .map(({ at }) => fault(comments, "note-without-author", nameOf(at))),
  ];
  if (shapes === null) return texts;
  const vml = parsePart(pkg, shapes);
  const boxes = noteShapesIn(vml);
  const ids = vml.root.children.flatMap((element) => attribute(element, "id") ?? []);
  return [
    ...texts,
    ...notes
      .filter(({ at }) => !boxes.some((box) => isSamePlace(box.at, at)))
      .map(({ at }) => fault(shapes, "note-without-box", nameOf(at))),
    ...boxes
      .filter((box) => !notes.some(({ at }) => isSamePlace(box.at, at)))
      .map(({ at }) => fault(shapes, "box-without-note", nameOf(at))),
    ...repeated(ids).map((id) => fault(shapes, "shape-id-repeated", id)),
  ];
}
