import { presetOf } from "./geometry-names";
import { glueFinder } from "./line-glue";
import type { RawEnd, RawLine, RawShape } from "./raw-shape";
import { type Rounds, together } from "./rounds";

/** What is known of a sheet's shapes from an earlier look: enough to ask for the right details at once. */
export type KnownShape = {
  readonly id: string;
  readonly type: RawShape["type"];
  readonly groupId: string | null;
};

/** A shape on its way into a reading: one that was there, or one that was made in the same exchange. */
export type FreshShape = { readonly shape: Excel.Shape; readonly type: RawShape["type"] };

type Shapes = Excel.ShapeCollection | Excel.GroupShapeCollection;

/** Properties that shapes of every type have. Those of one type only are an error on the others: see DETAILS. */
const BASE = [
  "id",
  "name",
  "type",
  "geometricShapeType",
  "left",
  "top",
  "width",
  "height",
  "rotation",
  "visible",
  "altTextTitle",
  "altTextDescription",
  "zOrderPosition",
] as const;

/** To load with a collection: on its own, or as part of a load of sheets. */
export const shapeProperties = (prefix = ""): string =>
  BASE.map((name) => `${prefix}items/${name}`).join(",");

const DETAILS: Readonly<Partial<Record<RawShape["type"], string>>> = {
  GeometricShape: "textFrame/textRange/text,fill/type,lineFormat/visible",
  Line: [
    "connectorType",
    "beginArrowheadStyle",
    "endArrowheadStyle",
    "isBeginConnected",
    "beginConnectedSite",
    "isEndConnected",
    "endConnectedSite",
  ]
    .map((name) => `line/${name}`)
    .join(","),
};

/** A shape with the proxy that holds its details. */
type Found = {
  readonly shape: Excel.Shape;
  readonly details: Excel.Shape;
  readonly groupId: string | null;
};

type Known = { readonly shapes: readonly KnownShape[]; readonly fresh: readonly FreshShape[] };

/**
 * All shapes of a sheet, bottom first, groups before their members. One round when all shapes are known or fresh;
 * one more for new ones, and for each level of new groups; one more when Excel has to be asked what a line is glued to.
 *
 * @param loaded the collection is loaded already, with `shapeProperties`
 */
export function* readShapes(
  collection: Excel.ShapeCollection,
  known: Known,
  loaded: boolean,
): Rounds<readonly RawShape[]> {
  const found = yield* readLevel(collection, null, known, loaded ? null : collection);
  const raw = found.map(rawShape);
  const find = glueFinder(raw);
  const asked = found.filter((_, i) => raw[i]!.line && !find(raw[i]!));
  if (asked.length > 0) {
    for (const { details } of asked) askForShapes(details);
    yield;
  }
  const answers = new Map(asked.map(({ shape, details }) => [shape.id, details.line]));
  return raw.map((shape) => {
    const answer = answers.get(shape.id);
    return { ...shape, line: answer ? withAnswers(shape.line!, answer) : find(shape) };
  });
}

/** @param toLoad null when the collection is loaded already */
function* readLevel(
  collection: Shapes,
  group: { readonly id: string; readonly shape: Excel.Shape } | null,
  known: Known,
  toLoad: Shapes | null,
): Rounds<readonly Found[]> {
  const groupId = group?.id ?? null;
  const early = toLoad
    ? [
        ...known.shapes
          .filter((shape) => shape.groupId === groupId)
          .map(({ id, type }) => readDetails(collection.getItemOrNullObject(id), type, id, known)),
        ...(group ? [] : known.fresh).map(({ shape, type }) =>
          readDetails(shape, type, null, known),
        ),
      ]
    : [];
  const [, ...read] = yield* together<Details | null>([loading(toLoad), ...early]);
  if (group?.shape.isNullObject) return [];
  const details = new Map(
    read.flatMap((one) => (one && !one.shape.isNullObject ? [[one.shape.id, one] as const] : [])),
  );
  const items = [...collection.items].sort((a, b) => a.zOrderPosition - b.zOrderPosition);
  const late = items.filter(({ id }) => !details.has(id));
  for (const one of yield* together(
    late.map((item) => readDetails(item, item.type, item.id, known)),
  )) {
    details.set(one.shape.id, one);
  }
  return items.flatMap((shape) => {
    const { shape: proxy, members } = details.get(shape.id)!;
    return [{ shape, details: proxy, groupId }, ...members];
  });
}

function* loading(collection: Shapes | null): Rounds<null> {
  if (collection) {
    collection.load(shapeProperties());
    yield;
  }
  return null;
}

type Details = { readonly shape: Excel.Shape; readonly members: readonly Found[] };

/** @param id null for a shape made in this exchange: it is no group, and has no id yet */
function* readDetails(
  shape: Excel.Shape,
  type: RawShape["type"],
  id: string | null,
  known: Known,
): Rounds<Details> {
  const details = DETAILS[type];
  shape.load(details ? `id,${details}` : "id");
  if (type === "Group" && id !== null) {
    const { shapes } = shape.group;
    return { shape, members: yield* readLevel(shapes, { id, shape }, known, shapes) };
  }
  yield;
  return { shape, members: [] };
}

function rawShape({ shape, details, groupId }: Found): RawShape {
  const { left: x, top: y, width, height, type } = shape;
  const hasText = type === "GeometricShape";
  return {
    id: shape.id,
    name: shape.name,
    type,
    preset: presetOf(shape.geometricShapeType),
    frame: { x, y, width, height },
    rotation: ((shape.rotation % 360) + 360) % 360,
    visible: shape.visible,
    title: shape.altTextTitle ?? "",
    description: shape.altTextDescription ?? "",
    groupId,
    text: hasText ? lines(details.textFrame.textRange.text) : "",
    bare: hasText && details.fill.type === "NoFill" && !details.lineFormat.visible,
    line: type === "Line" ? rawLine(details.line) : null,
  };
}

/** Excel ends lines of a shape's text in its own ways. */
const lines = (text: string | null): string => (text ?? "").replace(/\r\n?|\v/g, "\n");

function rawLine(line: Excel.Line): RawLine {
  const end = (connected: boolean, site: number | null): RawEnd | null =>
    connected ? { site: site ?? 0, shapeId: null } : null;
  return {
    type: line.connectorType,
    beginArrow: line.beginArrowheadStyle !== "None",
    endArrow: line.endArrowheadStyle !== "None",
    begin: end(line.isBeginConnected, line.beginConnectedSite),
    end: end(line.isEndConnected, line.endConnectedSite),
  };
}

function askForShapes({ line }: Excel.Shape): void {
  if (line.isBeginConnected) line.beginConnectedShape.load("id");
  if (line.isEndConnected) line.endConnectedShape.load("id");
}

const withAnswers = (raw: RawLine, line: Excel.Line): RawLine => ({
  ...raw,
  begin: raw.begin && { ...raw.begin, shapeId: line.beginConnectedShape.id },
  end: raw.end && { ...raw.end, shapeId: line.endConnectedShape.id },
});
