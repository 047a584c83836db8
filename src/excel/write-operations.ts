import type { Operation } from "./check-commands";
import { drawShapes } from "./draw-shapes";
import { fillSheet } from "./make-sheet";
import { mergeNew, moveTracks } from "./move-tracks";
import { noteSupport } from "./note-support";
import type { MarkFormat } from "./read-marks";
import type { FreshShape } from "./read-shapes";
import type { SheetReading } from "./read-sheet";
import { enterCells, formatCells } from "./write-cells";
import { writeColumnWidths, writeRowBreaks, writeRowHeights } from "./write-layout";
import { type AddedMark, addMarks, clearMarks } from "./write-marks";
import { writeNotes } from "./write-notes";
import { setPage } from "./write-page";
import type { WriteStep } from "./write-steps";

/** Bytes of a small change to one shape. Measured. */
const SHAPE_BYTES = 700;
/** Bytes of a change of a page. Measured. */
const PAGE_BYTES = 2800;

/** What a plan does to one sheet, ready to be written. */
export type SheetWriting = {
  readonly id: string;
  readonly steps: readonly WriteStep[];
  /** Shapes made so far, for reading them back. */
  readonly fresh: () => readonly FreshShape[];
  /** The marks that were set, once they are written; null where the plan sets none. */
  readonly marks: (() => readonly MarkFormat[]) | null;
};

/** @param operations those of this sheet, in order */
export function writeSheet(
  context: Excel.RequestContext,
  reading: SheetReading,
  operations: readonly Operation[],
): SheetWriting {
  const sheet = sheetOf(context, reading, operations);
  const present = presentShapes(sheet.shapes, reading);
  const fresh = new Map<string, FreshShape[]>();
  const made = (name: string, shape: FreshShape): void => {
    fresh.set(name, [...(fresh.get(name) ?? []), shape]);
  };
  const symbol = (name: string): Excel.Shape =>
    fresh.get(name)?.[0]?.shape ?? present.named(name)[0]!;

  const remove = (name: string): WriteStep => ({
    bytes: SHAPE_BYTES,
    queue() {
      const own = fresh.get(name)?.map(({ shape }) => shape) ?? present.named(name);
      for (const shape of own) shape.delete();
      fresh.delete(name);
    },
  });
  const mark = ({ id, visible, title }: Extract<Operation, { kind: "mark" }>): WriteStep => ({
    bytes: SHAPE_BYTES + 2 * title.length,
    queue() {
      const [first, ...others] = present.parts(id);
      first!.visible = visible;
      first!.altTextTitle = title;
      for (const part of others) part.visible = visible;
    },
  });

  const added: AddedMark[] = [];
  const steps = runs(operations).flatMap((run): readonly WriteStep[] => {
    const kind = run[0]!.kind;
    switch (kind) {
      case "enter":
        return enterCells(
          sheet,
          run.filter((one) => one.kind === "enter"),
        );
      case "format":
        return formatCells(
          sheet,
          run.filter((one) => one.kind === "format"),
        );
      default:
        return run.flatMap((operation): readonly WriteStep[] => {
          switch (operation.kind) {
            case "delete":
              return [remove(operation.name)];
            case "add":
              return drawShapes(sheet.shapes, operation.shapes, symbol, made);
            case "mark":
              return [mark(operation)];
            case "print-area":
              return [
                {
                  bytes: SHAPE_BYTES,
                  queue: () => sheet.pageLayout.setPrintArea(operation.address),
                },
              ];
            case "set-row-heights":
              return writeRowHeights(sheet, operation.rows);
            case "set-column-widths":
              return writeColumnWidths(sheet, operation.columns);
            case "set-row-breaks":
              return [writeRowBreaks(sheet, operation.rows)];
            case "set-page-setup":
              return [{ bytes: PAGE_BYTES, queue: () => setPage(sheet, operation.page) }];
            case "make-sheet":
              return fillSheet(sheet, operation);
            case "remove-sheet":
              return [{ bytes: SHAPE_BYTES, queue: () => sheet.delete() }];
            case "set-marks":
              return addMarks(sheet, operation.marks, (mark) => added.push(mark));
            case "change-notes":
              return writeNotes(sheet, operation, noteSupport());
            case "tracks":
              return [moveTracks(sheet, operation.change), ...mergeNew(sheet, operation.change)];
            default:
              return [];
          }
        });
    }
  });
  // Before rows move: a mark that goes with its rows can be deleted no more.
  const isMarked = operations.some(({ kind }) => kind === "set-marks");
  return {
    id: reading.id,
    steps: isMarked ? [clearMarks(sheet, reading.marks), ...steps] : steps,
    fresh: () => [...fresh.values()].flat(),
    marks: isMarked ? () => added.map((mark) => mark()) : null,
  };
}

/** The sheet of a reading; one that is to be made is added at once, behind all others first. */
function sheetOf(
  { workbook: { worksheets } }: Excel.RequestContext,
  reading: SheetReading,
  operations: readonly Operation[],
): Excel.Worksheet {
  const [first] = operations;
  if (first?.kind !== "make-sheet") return worksheets.getItem(reading.id);
  const sheet = worksheets.add(first.sheet);
  sheet.position = first.position;
  return sheet;
}

/** Operations of one kind that follow each other. */
function runs(operations: readonly Operation[]): readonly (readonly Operation[])[] {
  const all: Operation[][] = [];
  for (const operation of operations) {
    const run = all.at(-1);
    if (run?.[0]?.kind === operation.kind) run.push(operation);
    else all.push([operation]);
  }
  return all;
}

/** The Excel shapes of a reading. A member of a group is reached through its group. */
function presentShapes(shapes: Excel.ShapeCollection, reading: SheetReading) {
  const { snapshot, raw, partIds } = reading;
  const groups = new Map(raw.map(({ id, groupId }) => [id, groupId]));
  const proxies = new Map<string, Excel.Shape>();
  const proxy = (id: string): Excel.Shape => {
    const known = proxies.get(id);
    if (known) return known;
    const group = groups.get(id);
    const shape = (group ? proxy(group).group.shapes : shapes).getItem(id);
    proxies.set(id, shape);
    return shape;
  };
  const parts = (id: string): readonly Excel.Shape[] => (partIds.get(id) ?? [id]).map(proxy);
  return {
    parts,
    named: (name: string): readonly Excel.Shape[] =>
      snapshot.shapes.filter((shape) => shape.name === name).flatMap(({ id }) => parts(id)),
  };
}
