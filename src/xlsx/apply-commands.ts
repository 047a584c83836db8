import { isTrackCommand, trackChangeOf } from "../core/plan/track-command";
import type { LayoutCommand, TrackCommand } from "../core/sheet-commands";
import type { HostCommand } from "../core/workbook-port";
import { type ApplyStep, done, refused } from "./apply-step";
import { applyDrawingCommands } from "./drawing/apply-drawing";
import { applyLayout, isLayout } from "./layout/apply-layout";
import { writeMarks } from "./marks/write-marks";
import { writeNotes } from "./notes/write-notes";
import { edgesOf, type OpenSheet, openSheet } from "./open-sheet";
import type { Package } from "./package";
import { addSheet } from "./sheets/add-sheet";
import { moveTracks } from "./tracks/move-tracks";
import { isTrue, workbookParts } from "./workbook-parts";
import { writeFormats } from "./write-formats";
import { writePrintArea } from "./write-print-area";
import { writeValues } from "./write-values";
import { attribute, child } from "./xml";

type DrawingCommand = Extract<
  HostCommand,
  { readonly kind: "delete-shapes" | "add-shapes" | "hide-shapes" | "show-shapes" }
>;

/** Carries out the commands on a package: all of them, or none. Throws FileProblem when a part it needs is damaged. */
export function applyToPackage(pkg: Package, commands: readonly HostCommand[]): ApplyStep {
  if (commands.length === 0) return done(pkg);
  if (workbookParts(pkg).strict) return refused("read-only");
  let current = pkg;
  let drawing = new Map<string, DrawingCommand[]>();
  for (const command of commands) {
    if (command.kind === "add-sheet") {
      const made = addSheet(current, command);
      if (made.kind !== "done") return made;
      current = made.pkg;
      continue;
    }
    const sheet = openSheet(current, command.sheet);
    if (!sheet) return refused("sheet-missing");
    if (isProtected(sheet)) return refused("sheet-protected");
    if (isDrawing(command)) {
      // Together at the end: a symbol that is deleted and added again keeps the lines glued to it.
      drawing.set(sheet.part, [...(drawing.get(sheet.part) ?? []), command]);
      continue;
    }
    if (isLayout(command)) {
      // The same for cells that change their size.
      const drawn = applyDrawing(current, drawing);
      if (drawn.kind !== "done") return drawn;
      drawing = new Map();
      const step = applyLayout(drawn.pkg, openSheet(drawn.pkg, command.sheet)!, command);
      if (step.kind !== "done") return step;
      current = step.pkg;
      continue;
    }
    if (isTrackCommand(command)) {
      // Objects are placed by cells: those asked for so far must be there before cells move.
      const drawn = applyDrawing(current, drawing);
      if (drawn.kind !== "done") return drawn;
      drawing = new Map();
      const moved = moveTracks(
        drawn.pkg,
        openSheet(drawn.pkg, command.sheet)!,
        trackChangeOf(command),
      );
      if (moved.kind !== "done") return moved;
      current = moved.pkg;
      continue;
    }
    const step = applyToCells(current, sheet, command);
    if (step.kind !== "done") return step;
    current = step.pkg;
  }
  return applyDrawing(current, drawing);
}

function applyDrawing(
  pkg: Package,
  drawing: ReadonlyMap<string, readonly DrawingCommand[]>,
): ApplyStep {
  let current = pkg;
  for (const [part, group] of drawing) {
    const sheet = openSheet(current, group[0]!.sheet)!;
    const result = applyDrawingCommands(current, part, edgesOf(sheet), group);
    if (result.kind === "refused") return refused(result.code);
    current = result.pkg;
  }
  return done(current);
}

function isProtected({ model }: OpenSheet): boolean {
  const protection = child(model.document.root, "sheetProtection");
  return isTrue(protection && attribute(protection, "sheet"));
}

function isDrawing(command: HostCommand): command is DrawingCommand {
  switch (command.kind) {
    case "delete-shapes":
    case "add-shapes":
    case "hide-shapes":
    case "show-shapes":
      return true;
    default:
      return false;
  }
}

function applyToCells(
  pkg: Package,
  sheet: OpenSheet,
  command: Exclude<HostCommand, DrawingCommand | TrackCommand | LayoutCommand>,
): ApplyStep {
  switch (command.kind) {
    case "set-values":
      return writeValues(pkg, sheet, command.cells);
    case "set-number-formats":
      return writeFormats(pkg, sheet, command.cells);
    case "set-print-area":
      return writePrintArea(pkg, sheet, command.range);
    case "set-marks":
      return writeMarks(pkg, sheet, command);
    case "set-notes":
      return writeNotes(pkg, sheet, command);
  }
}
