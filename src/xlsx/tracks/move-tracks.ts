import type { TrackChange } from "../../core/grid/track-change";
import { type ApplyStep, done } from "../apply-step";
import { hasFormulas, withFullCalculation, withoutCalcChain } from "../calculation";
import { withMovedNotes } from "../notes/move-notes";
import { drawingPart, edgesOf, type OpenSheet, openSheet } from "../open-sheet";
import { type Package, parsePart, withPart } from "../package";
import { XmlEditor } from "../xml";
import { moveAnchors, moveTextLinks } from "./move-anchors";
import { moveSheetBlocks } from "./move-blocks";
import { moveCells } from "./move-cells";
import { moveColumnEntries } from "./move-columns";
import { moveCellFormulas } from "./move-formulas";
import { moveNames } from "./move-names";
import { moveRules } from "./move-rules";
import type { Moving } from "./moving";
import { findObstacle } from "./obstacles";

/**
 * Inserts or deletes whole rows or columns of one sheet, and moves with them whatever names cells of it: in the sheet,
 * in its drawing, in formulas and rules of all sheets, in defined names. What is not moved keeps its bytes. Where
 * something names cells that we cannot move, the whole is refused: a file that is half moved would lie.
 */
export const moveTracks = (pkg: Package, sheet: OpenSheet, change: TrackChange): ApplyStep =>
  change.count < 1
    ? done(pkg)
    : withMovedNotes(pkg, sheet, change, (bare) =>
        moveAll(bare, openSheet(bare, sheet.entry.name)!, change),
      );

function moveAll(pkg: Package, sheet: OpenSheet, change: TrackChange): ApplyStep {
  const { name } = sheet.entry;
  const obstacle = findObstacle(pkg, sheet, change);
  if (obstacle) {
    const at = obstacle.range && { sheet: name, range: obstacle.range };
    return { kind: "refused", code: "rows-not-movable", at };
  }
  const moving: Moving = { sheet: name, change };
  let moved = pkg;
  for (const entry of sheet.parts.sheets) {
    if (entry.part === null) continue;
    moved = moveSheet(moved, entry.name, moving);
  }
  moved = moveNames(moved, moving);
  if (sheet.drawing !== null) {
    const edges = { before: edgesOf(sheet), after: edgesOf(openSheet(moved, name)!) };
    const source = moveAnchors(parsePart(moved, sheet.drawing), change, edges);
    moved = withPart(moved, sheet.drawing, source);
  }
  return done(hasFormulas(pkg) ? withFullCalculation(withoutCalcChain(moved)) : moved);
}

function moveSheet(pkg: Package, name: string, moving: Moving): Package {
  const sheet = openSheet(pkg, name)!;
  const { document } = sheet.model;
  const editor = new XmlEditor(document);
  moveCellFormulas(editor, sheet, moving);
  moveRules(editor, { document, name }, moving);
  if (name === moving.sheet) {
    moveCells(editor, sheet.model, moving.change);
    moveColumnEntries(editor, document.root, moving.change);
    moveSheetBlocks(editor, document.root, moving.change);
  }
  const moved = editor.changed ? withPart(pkg, sheet.part, editor.toString()) : pkg;
  return moveLinks(moved, sheet.part, name, moving);
}

function moveLinks(pkg: Package, sheetPart: string, name: string, moving: Moving): Package {
  const part = drawingPart(pkg, sheetPart);
  return part === null
    ? pkg
    : withPart(pkg, part, moveTextLinks(parsePart(pkg, part), name, moving));
}
