import {
  type DrawnShape,
  type HostCommand,
  OWN_PREFIX,
  type RefusalCode,
} from "../../core/workbook-port";
import { type Package, parsePart, withPart } from "../package";
import type { SheetEdges } from "../sheet-edges";
import { attribute, type XmlDocument, XmlEditor } from "../xml";
import { freeIds } from "./drawing-ids";
import { type DrawingObject, drawingObjects } from "./drawing-objects";
import { drawingPrefixes } from "./drawing-prefixes";
import { hideObject, showObject } from "./hide-marks";
import { appendToRoot, withoutGlueTo, withoutObjects } from "./remove-objects";
import { shapeXml } from "./shape-xml";
import { drawingPartOf, withEmptyDrawing } from "./sheet-drawing";

export type DrawingResult =
  | { readonly kind: "applied"; readonly pkg: Package }
  | { readonly kind: "refused"; readonly code: RefusalCode };

/** A sheet's drawing in the middle of a batch. */
type Batch = {
  readonly pkg: Package;
  readonly sheetPart: string;
  readonly edges: SheetEdges;
  readonly part: string | null;
  /** Ids by name of what this batch deleted: an object that is drawn anew keeps its id, and so the glue to it. */
  readonly deleted: ReadonlyMap<string, readonly string[]>;
};

type Step = { readonly kind: "done"; readonly batch: Batch } | Refusal;
type Refusal = Extract<DrawingResult, { kind: "refused" }>;

const done = (batch: Batch): Step => ({ kind: "done", batch });
const refuse = (code: RefusalCode): Refusal => ({ kind: "refused", code });

/**
 * Carries out the commands about shapes on one sheet, all or none; other kinds of commands are passed over.
 * Everything in the drawing part that no command names stays byte for byte as it is.
 */
export function applyDrawingCommands(
  pkg: Package,
  sheetPart: string,
  edges: SheetEdges,
  commands: readonly HostCommand[],
): DrawingResult {
  const part = drawingPartOf(pkg, sheetPart);
  let batch: Batch = { pkg, sheetPart, edges, part, deleted: new Map() };
  for (const command of commands) {
    const step = applyOne(batch, command);
    if (step.kind === "refused") return step;
    batch = step.batch;
  }
  return { kind: "applied", pkg: withoutLooseGlue(batch) };
}

function applyOne(batch: Batch, command: HostCommand): Step {
  switch (command.kind) {
    case "delete-shapes":
      return deleteShapes(batch, command.names);
    case "add-shapes":
      return addShapes(batch, command.shapes);
    case "hide-shapes":
      return changeShapes(batch, command.ids, hideObject);
    case "show-shapes":
      return changeShapes(batch, command.ids, showObject);
    default:
      return done(batch);
  }
}

function withSource(batch: Batch, part: string, source: string): Batch {
  return { ...batch, part, pkg: withPart(batch.pkg, part, source) };
}

function deleteShapes(batch: Batch, names: readonly string[]): Step {
  if (names.length === 0) return done(batch);
  if (names.some((name) => !name.startsWith(OWN_PREFIX))) return refuse("not-ours");
  if (batch.part === null) return refuse("shape-missing");
  const document = parsePart(batch.pkg, batch.part);
  const all = drawingObjects(document);
  const wanted = new Set(names);
  const removed = new Set(all.filter((object) => wanted.has(object.name)));
  const found = new Set([...removed].map((object) => object.name));
  if (found.size < wanted.size) return refuse("shape-missing");
  const deleted = new Map(batch.deleted);
  for (const object of removed) {
    deleted.set(object.name, [...(deleted.get(object.name) ?? []), fileId(object)]);
  }
  return done({
    ...withSource(batch, batch.part, withoutObjects(document, all, removed)),
    deleted,
  });
}

const fileId = (object: DrawingObject): string => attribute(object.properties, "id") ?? "";

function addShapes(before: Batch, shapes: readonly DrawnShape[]): Step {
  if (shapes.length === 0) return done(before);
  if (shapes.some((shape) => !shape.name.startsWith(OWN_PREFIX))) return refuse("not-ours");
  const batch = withDrawing(before);
  const document = parsePart(batch.pkg, batch.part);
  const objects = drawingObjects(document);
  const ids = idsFor(document, objects, shapes, batch.deleted);
  const symbols = symbolIds(objects, shapes, ids);
  for (const shape of shapes) {
    if (shape.kind !== "edge") continue;
    if (!symbols.has(shape.begin.symbol) || !symbols.has(shape.end.symbol)) {
      return refuse("shape-missing");
    }
  }
  const prefixes = drawingPrefixes(document.root);
  const { edges } = batch;
  const xml = shapes.map((shape, i) =>
    shapeXml(shape, {
      edges,
      prefixes,
      id: ids[i]!,
      symbolId: (name) => symbols.get(name) ?? "",
    }),
  );
  return done(withSource(batch, batch.part, appendToRoot(document, xml.join(""))));
}

function withDrawing(batch: Batch): Batch & { readonly part: string } {
  if (batch.part !== null) return { ...batch, part: batch.part };
  return { ...batch, ...withEmptyDrawing(batch.pkg, batch.sheetPart) };
}

/** An id for each shape, in order: its old one when this batch deleted an object of its name, else a free one. */
function idsFor(
  document: XmlDocument,
  objects: readonly DrawingObject[],
  shapes: readonly DrawnShape[],
  deleted: ReadonlyMap<string, readonly string[]>,
): readonly number[] {
  const taken = new Set(objects.map((object) => Number(fileId(object))));
  const kept = shapes.map((shape) => {
    const id = Number(deleted.get(shape.name)?.[0]);
    if (!Number.isInteger(id) || id < 1 || taken.has(id)) return null;
    taken.add(id);
    return id;
  });
  const next = freeIds(
    document,
    kept.filter((id) => id !== null),
  );
  return kept.map((id) => id ?? next());
}

/** Ids of the symbols that edges may be glued to, by name: those on the sheet and those of this command. */
function symbolIds(
  objects: readonly DrawingObject[],
  shapes: readonly DrawnShape[],
  ids: readonly number[],
): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const object of objects) {
    if (object.tag === "sp" && !byName.has(object.name)) byName.set(object.name, fileId(object));
  }
  for (const [i, shape] of shapes.entries()) {
    if (shape.kind === "symbol") byName.set(shape.name, String(ids[i]));
  }
  return byName;
}

function changeShapes(batch: Batch, ids: readonly string[], change: typeof hideObject): Step {
  if (ids.length === 0) return done(batch);
  if (batch.part === null) return refuse("shape-missing");
  const document = parsePart(batch.pkg, batch.part);
  const byId = new Map(drawingObjects(document).map((object) => [object.id, object]));
  const editor = new XmlEditor(document);
  for (const id of new Set(ids)) {
    const object = byId.get(id);
    if (!object) return refuse("shape-missing");
    for (const properties of [object.properties, ...object.twins]) change(editor, properties);
  }
  return done(withSource(batch, batch.part, editor.toString()));
}

/** Connectors that were glued to what is gone for good are let go. */
function withoutLooseGlue({ pkg, part, deleted }: Batch): Package {
  if (part === null || deleted.size === 0) return pkg;
  const gone = new Set([...deleted.values()].flat());
  return withPart(pkg, part, withoutGlueTo(parsePart(pkg, part), gone));
}
