import type { Point } from "../../grid/geometry";
import { bottom, centre, overlapArea, right } from "../../grid/geometry";
import type { ConnectorPath, SnapshotShape } from "../../grid/grid-snapshot";
import { OWN_PREFIX } from "../../workbook-port";
import type { DrawnFlowInput } from "./drawn-flow";
import { isExitWord, isLoneWord, isShortText } from "./exit-words";
import type { Place } from "./place-symbols";
import { placer } from "./place-symbols";
import { distanceToBox, TOUCH } from "./polyline";
import type { SymbolForm } from "./shape-forms";
import { BLOCK_ARROWS, formOf, isOtherFlowchart, isPlainFrame, isRound } from "./shape-forms";

/** A shape that stands for a step, or for a jump to another page. */
export type DrawnSymbol = {
  readonly shape: SnapshotShape;
  readonly form: SymbolForm;
  /** False for a geometry that is none of the symbols of SOP AP or their look-alikes. */
  readonly known: boolean;
  readonly text: string;
  /** Text boxes laid upon the symbol, and copies of it. */
  readonly captions: readonly SnapshotShape[];
  readonly place: Place;
};

export type DrawnLine = { readonly shape: SnapshotShape; readonly path: ConnectorPath };

/** A short text that may name an exit. */
export type DrawnWord = {
  readonly shape: SnapshotShape;
  /** It is nothing but an exit word, so it speaks of a flow wherever it stands in the table. */
  readonly certain: boolean;
  /** It can be nothing else, not even when lines lead to it. */
  readonly lone: boolean;
  readonly inBody: boolean;
};

/** A small blank circle in which lines meet: the flow passes through it. Points. */
const LARGEST_JOINT = 14;

/** Whether lines run together in a circle: they come to it and leave it, and the activity has a symbol of its own. */
function isJoint(
  { shape, text, place }: DrawnSymbol,
  symbols: readonly DrawnSymbol[],
  lines: readonly DrawnLine[],
): boolean {
  const { id, geometry, bounds } = shape;
  if (!isRound(geometry) || text !== "") return false;
  if (Math.max(bounds.width, bounds.height) > LARGEST_JOINT) return false;
  const others = symbols.filter((other) => other.shape !== shape);
  const isOnlyStep =
    place.lanes !== null &&
    place.row !== null &&
    !others.some((other) => other.place.row === place.row);
  const ends = lines.flatMap(({ path }) => {
    const { waypoints, begin, end, beginArrow, endArrow } = path;
    const at = (point: Point | undefined, glue: ConnectorPath["begin"]): boolean =>
      glue ? glue.shapeId === id : point !== undefined && distanceToBox(point, bounds) <= TOUCH;
    return [
      ...(at(waypoints[0], begin) ? [{ arrives: beginArrow, leaves: endArrow }] : []),
      ...(at(waypoints.at(-1), end) ? [{ arrives: endArrow, leaves: beginArrow }] : []),
    ];
  });
  const comesAndGoes = ends.some(({ leaves }) => !leaves) && ends.some(({ arrives }) => !arrives);
  return ends.length > 1 && comesAndGoes && !isOnlyStep;
}

export type SortedShapes = {
  readonly symbols: readonly DrawnSymbol[];
  /** Pictures, text boxes, notes, shapes beside the table: symbols only when a line leads to them. */
  readonly candidates: readonly DrawnSymbol[];
  readonly lines: readonly DrawnLine[];
  readonly words: readonly DrawnWord[];
  /** Small circles in which lines meet. */
  readonly joints: readonly SnapshotShape[];
};

/** A symbol with more text than this, and no line to it, is a note. Characters. */
const NOTE_LENGTH = 60;
/** A text box is the caption of a symbol that holds at least this part of it. */
const CAPTION_INSIDE = 0.8;

/** The author's visible objects; members of a hidden group or of one of our own are not. */
function authorShapes(shapes: readonly SnapshotShape[]): readonly SnapshotShape[] {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const isAuthors = (shape: SnapshotShape, depth = 0): boolean => {
    if (shape.hidden || shape.name.startsWith(OWN_PREFIX)) return false;
    const group = shape.groupId === null ? undefined : byId.get(shape.groupId);
    return !group || depth > shapes.length || isAuthors(group, depth + 1);
  };
  return shapes.filter((shape) => isAuthors(shape));
}

/** A connector, a plain line, or a block arrow taken as a line from its tail to its head. */
function lineOf(shape: SnapshotShape): DrawnLine | null {
  if (shape.connector) return { shape, path: shape.connector };
  const block = BLOCK_ARROWS[shape.geometry];
  if (!block) return null;
  const { x, y } = centre(shape.bounds);
  const sides: readonly Point[] = [
    { x: right(shape.bounds), y },
    { x, y: bottom(shape.bounds) },
    { x: shape.bounds.x, y },
    { x, y: shape.bounds.y },
  ];
  const head = Math.round((block.turn + shape.rotation) / 90) % 4;
  const waypoints = [sides[(head + 2) % 4]!, sides[head]!];
  return {
    shape,
    path: { waypoints, begin: null, end: null, beginArrow: block.double, endArrow: true },
  };
}

/** Whether lines treat a shape as a symbol: one is glued to it, an arrow points at it, or two end at it. */
function isMet({ id, bounds }: SnapshotShape, lines: readonly DrawnLine[]): boolean {
  if (lines.some(({ path }) => path.begin?.shapeId === id || path.end?.shapeId === id)) return true;
  const ends = lines
    .flatMap(({ path: { waypoints, begin, beginArrow, end, endArrow } }) => [
      ...(begin ? [] : [{ point: waypoints[0], head: beginArrow }]),
      ...(end ? [] : [{ point: waypoints.at(-1), head: endArrow }]),
    ])
    .filter(({ point }) => point && distanceToBox(point, bounds) <= TOUCH);
  return ends.length > 1 || ends.some(({ head }) => head);
}

function wordOf(
  shape: SnapshotShape,
  { inBody }: Place,
  lines: readonly DrawnLine[],
): DrawnWord | null {
  const text = shape.text.trim();
  if (shape.kind !== "shape" || text === "" || !isShortText(text)) return null;
  const certain = isExitWord(text);
  const lone = isLoneWord(text);
  const isFrame = isPlainFrame(shape.geometry) && certain && (lone || !isMet(shape, lines));
  // `Y` in a circle that no line leads to; with a line it would be the letter of a jump.
  const isBubble = isRound(shape.geometry) && lone && !isMet(shape, lines);
  return shape.textBox || isFrame || isBubble ? { shape, certain, lone, inBody } : null;
}

/** A text box with a whole sentence in it. */
const isNote = ({ textBox, text }: SnapshotShape): boolean =>
  textBox && text.trim().length > NOTE_LENGTH;

/** A plain line from a note is its pointer, not a way of the flow. */
function isPointer({ path }: DrawnLine, notes: ReadonlySet<string>): boolean {
  const glue = [path.begin?.shapeId ?? "", path.end?.shapeId ?? ""];
  return !path.beginArrow && !path.endArrow && glue.some((id) => notes.has(id));
}

function symbolOf(
  shape: SnapshotShape,
  place: Place,
  allowed: readonly string[],
): DrawnSymbol | null {
  if (shape.kind !== "shape" && shape.kind !== "picture") return null;
  const form = formOf(shape.geometry, shape.text, shape.rotation);
  const known = form !== null || shape.kind === "picture" || allowed.includes(shape.geometry);
  const text = shape.text.trim();
  return { shape, form: form ?? "process", known, text, captions: [], place };
}

/** A symbol at first sight; everything else needs a line that leads to it. */
function isEvident({ shape, known, text, place }: DrawnSymbol): boolean {
  return (
    shape.kind === "shape" &&
    !shape.textBox &&
    (known || isOtherFlowchart(shape.geometry)) &&
    text.length <= NOTE_LENGTH &&
    place.inBody &&
    !place.tall
  );
}

/** Gives each symbol the text boxes that lie upon it. Exit words stay words: they name the exit they are near. */
function withCaptions(
  symbols: readonly DrawnSymbol[],
  words: readonly DrawnWord[],
): readonly DrawnSymbol[] {
  const captions = words.filter(({ shape, certain }) => shape.textBox && !certain);
  return symbols.map((symbol) => {
    const upon = captions
      .map(({ shape }) => shape)
      .filter(({ bounds }) => {
        const area = bounds.width * bounds.height;
        return area > 0 && overlapArea(bounds, symbol.shape.bounds) >= area * CAPTION_INSIDE;
      });
    if (upon.length === 0) return symbol;
    const text = symbol.text || upon.map((shape) => shape.text.trim()).join(" ");
    const form = formOf(symbol.shape.geometry, text, symbol.shape.rotation) ?? symbol.form;
    return { ...symbol, captions: [...symbol.captions, ...upon], text, form };
  });
}

/** Two symbols of one form this near to each other, and as large, are one that was pasted twice; points. */
const TWIN = 4;

const isTwin = (a: DrawnSymbol, b: DrawnSymbol): boolean => {
  const [p, q] = [a.shape.bounds, b.shape.bounds];
  return (
    a.form === b.form &&
    [p.x - q.x, p.y - q.y, right(p) - right(q), bottom(p) - bottom(q)].every(
      (off) => Math.abs(off) <= TWIN,
    )
  );
};

/** Symbols pasted upon themselves count once: the copy is a caption of the first. */
function withoutTwins(symbols: readonly DrawnSymbol[]): readonly DrawnSymbol[] {
  const found: DrawnSymbol[] = [];
  for (const symbol of symbols) {
    const at = found.findIndex((other) => isTwin(other, symbol));
    const first = found[at];
    if (!first) found.push(symbol);
    else {
      const captions = [...first.captions, symbol.shape, ...symbol.captions];
      found[at] = { ...first, text: first.text || symbol.text, captions };
    }
  }
  return found;
}

/** Sorts the visible shapes of the author by what they may be in a flowchart. */
export function sortShapes(input: DrawnFlowInput): SortedShapes {
  const placeOf = placer(input);
  const shapes = authorShapes(input.snapshot.shapes);
  const notes = new Set(shapes.filter(isNote).map(({ id }) => id));
  const symbols: DrawnSymbol[] = [];
  const candidates: DrawnSymbol[] = [];
  const lines = shapes
    .flatMap((shape) => lineOf(shape) ?? [])
    .filter((line) => !isPointer(line, notes));
  const words: DrawnWord[] = [];
  for (const shape of shapes) {
    if (lineOf(shape)) continue;
    const place = placeOf(shape.bounds);
    const word = wordOf(shape, place, lines);
    if (word && (word.certain || word.inBody)) words.push(word);
    if (word && (word.lone || !shape.textBox)) continue;
    const symbol = symbolOf(shape, place, input.allowedShapes ?? []);
    if (symbol) (isEvident(symbol) ? symbols : candidates).push(symbol);
  }
  const joints = [...symbols, ...candidates].filter((one) => isJoint(one, symbols, lines));
  const isNoJoint = (one: DrawnSymbol): boolean => !joints.includes(one);
  const captioned = withCaptions(withoutTwins(symbols.filter(isNoJoint)), words);
  const taken = new Set(captioned.flatMap(({ captions }) => captions.map(({ id }) => id)));
  return {
    symbols: captioned,
    candidates: candidates.filter((one) => isNoJoint(one) && !taken.has(one.shape.id)),
    joints: joints.map(({ shape }) => shape),
    lines,
    words: words.filter(({ shape }) => !taken.has(shape.id)),
  };
}
