import { parseRangeName } from "../../../src/core/grid/address";
import { bottom, centre, type Point, type Rect, right } from "../../../src/core/grid/geometry";
import { type GridSnapshot, rangeBounds } from "../../../src/core/grid/grid-snapshot";
import { anchorMarkers } from "../../../src/xlsx/drawing/anchors";
import { anchorBox, encodeRoute } from "../../../src/xlsx/drawing/connector-geometry";
import { createSheetEdges } from "../../../src/xlsx/sheet-edges";
import { wsDr } from "../drawing-package";
import { nearestSides, type SideName, sideOf } from "../shapes";
import {
  type DrawnBox,
  type DrawnGroup,
  type DrawnLine,
  type DrawnObject,
  elbow,
  offSide,
  type Side,
} from "./drawn-objects";

const EMU = 12_700;
const emu = (points: number): number => Math.round(points * EMU);

const SIDE_NAMES: Readonly<Record<Side, SideName>> = {
  t: "top",
  l: "left",
  b: "bottom",
  r: "right",
};
const SITES: readonly SideName[] = ["top", "left", "bottom", "right"];

/** Relationship of the picture that all pictures show. */
export const PICTURE_RELATIONSHIP = "rIdPicture";

/** The drawing part of a sheet: every object placed over the cells of the snapshot. */
export function drawingXml(snapshot: GridSnapshot, objects: readonly DrawnObject[]): string {
  const flat = objects.flatMap(withMembers);
  const ids = new Map(flat.map(({ id }, i) => [id, i + 2]));
  const boxes = new Map(
    flat.flatMap((object) =>
      object.kind === "box" ? [[object.id, boxAt(snapshot, object)] as const] : [],
    ),
  );
  const edges = createSheetEdges(snapshot);
  const anchored = ({ anchor }: DrawnObject, { frame, rotation, xml: body }: Piece): string => {
    const seen = anchorBox(frame, rotation);
    const { from, to } = anchorMarkers(seen, edges);
    const size = `<xdr:ext cx="${emu(seen.width)}" cy="${emu(seen.height)}"/>`;
    if (anchor === "absolute") {
      return `<xdr:absoluteAnchor><xdr:pos x="${emu(seen.x)}" y="${emu(seen.y)}"/>${size}${body}<xdr:clientData/></xdr:absoluteAnchor>`;
    }
    const corner = (name: string, at: typeof from): string =>
      `<xdr:${name}><xdr:col>${at.column}</xdr:col><xdr:colOff>${at.columnOffset}</xdr:colOff><xdr:row>${at.row}</xdr:row><xdr:rowOff>${at.rowOffset}</xdr:rowOff></xdr:${name}>`;
    if (anchor === "one") {
      return `<xdr:oneCellAnchor>${corner("from", from)}${size}${body}<xdr:clientData/></xdr:oneCellAnchor>`;
    }
    return `<xdr:twoCellAnchor>${corner("from", from)}${corner("to", to)}${body}<xdr:clientData/></xdr:twoCellAnchor>`;
  };
  const draw = (object: DrawnObject, scale: number): readonly Piece[] => {
    if (object.kind === "line") return linePieces(object, ids, boxes, snapshot, scale);
    const id = ids.get(object.id)!;
    if (object.kind === "box") return [boxPiece(object, boxes.get(object.id)!, id, scale)];
    const inside = scale * (object.scale ?? 1);
    const pieces = object.members.flatMap((member) => draw(member, inside));
    const frame = around(pieces.map((piece) => anchorBox(piece.frame, piece.rotation)));
    return [{ frame, rotation: 0, xml: groupXml(object, id, frame, pieces, scale, inside) }];
  };
  const xml = objects.flatMap((object) => draw(object, 1).map((piece) => anchored(object, piece)));
  return wsDr(xml.join(""));
}

const withMembers = (object: DrawnObject): readonly DrawnObject[] =>
  object.kind === "group" ? [object, ...object.members.flatMap(withMembers)] : [object];

/** One object of the file: its unturned box, and its XML. */
type Piece = { readonly frame: Rect; readonly rotation: number; readonly xml: string };

function boxAt(snapshot: GridSnapshot, { at, dx = 0, dy = 0, w = 40, h = 20 }: DrawnBox): Rect {
  const { x, y } = placeOf(snapshot, at);
  return { x: x + dx - w / 2, y: y + dy - h / 2, width: w, height: h };
}

function placeOf(snapshot: GridSnapshot, at: string): Point {
  const range = parseRangeName(at);
  if (!range) throw new Error(`Not a place: ${at}`);
  return centre(rangeBounds(snapshot, range));
}

const naming = (
  id: number,
  { id: own, name, hidden }: { id: string; name?: string; hidden?: boolean },
): string =>
  `<xdr:cNvPr id="${id}" name="${escapeXml(name ?? own)}"${hidden ? ' hidden="1"' : ""}/>`;

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const transform = ({ x, y, width, height }: Rect, scale: number, attributes = ""): string =>
  `<a:xfrm${attributes}><a:off x="${emu(x * scale)}" y="${emu(y * scale)}"/><a:ext cx="${emu(width * scale)}" cy="${emu(height * scale)}"/></a:xfrm>`;

const outlineOf = (corners: readonly (readonly [x: number, y: number])[]): string => {
  const [first = "", ...rest] = corners.map(([x, y]) => `<a:pt x="${x}" y="${y}"/>`);
  const lines = rest.map((point) => `<a:lnTo>${point}</a:lnTo>`).join("");
  return `<a:custGeom><a:avLst/><a:pathLst><a:path w="10" h="10"><a:moveTo>${first}</a:moveTo>${lines}<a:close/></a:path></a:pathLst></a:custGeom>`;
};

/** Outlines drawn by hand, or left by programs that do not write presets. */
const OUTLINES: Readonly<Record<string, string>> = {
  freeform: outlineOf([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ]),
  freeDiamond: outlineOf([
    [5, 0],
    [10, 5],
    [5, 10],
    [0, 5],
  ]),
};

function boxPiece(object: DrawnBox, frame: Rect, id: number, scale: number): Piece {
  const { geometry, rotation = 0, text = "", textBox } = object;
  const turn = rotation === 0 ? "" : ` rot="${rotation * 60_000}"`;
  const place = transform(frame, scale, turn);
  if (geometry === "picture") {
    return {
      frame,
      rotation,
      xml: `<xdr:pic><xdr:nvPicPr>${naming(id, object)}<xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${PICTURE_RELATIONSHIP}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
    };
  }
  if (geometry === "diagram") {
    const at = transform(frame, scale).replaceAll("a:xfrm", "xdr:xfrm");
    return {
      frame,
      rotation,
      xml: `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${naming(id, object)}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>${at}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"/></a:graphic></xdr:graphicFrame>`,
    };
  }
  const outline = OUTLINES[geometry] ?? `<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>`;
  const paragraphs = text
    .split("\n")
    .map((line) => `<a:p><a:r><a:rPr lang="id-ID"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`);
  const body = text
    ? `<xdr:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</xdr:txBody>`
    : "";
  return {
    frame,
    rotation,
    xml: `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${naming(id, object)}<xdr:cNvSpPr${textBox ? ' txBox="1"' : ""}/></xdr:nvSpPr><xdr:spPr>${place}${outline}</xdr:spPr>${body}</xdr:sp>`,
  };
}

function linePieces(
  line: DrawnLine,
  ids: ReadonlyMap<string, number>,
  boxes: ReadonlyMap<string, Rect>,
  snapshot: GridSnapshot,
  scale: number,
): readonly Piece[] {
  const { route = "straight", heads = "end", gap = 0 } = line;
  const loose = route === "chain" || route === "freeform";
  const glue = line.glue ?? (loose ? "none" : "both");
  const ends = resolveEnds(line, boxes, snapshot);
  const glued = (end: "begin" | "end"): boolean =>
    ends[end].id !== null && (glue === "both" || glue === end);
  const pointOf = (end: "begin" | "end"): Point => {
    const { point, side, id } = ends[end];
    return glued(end) || id === null ? point : offSide(point, side, gap);
  };
  const [a, b] = [pointOf("begin"), pointOf("end")];
  const path =
    line.points ??
    (route === "straight" ? [a, b] : elbow(a, ends.begin.side, b, ends.end.side, line.out));
  const head = (end: "begin" | "end"): boolean => heads === "both" || heads === end;
  const id = ids.get(line.id)!;
  const connection = (end: "begin" | "end"): string => {
    const at = ends[end];
    if (!glued(end)) return "";
    return `<a:${end === "begin" ? "stCxn" : "endCxn"} id="${ids.get(at.id!)}" idx="${SITES.indexOf(SIDE_NAMES[at.side])}"/>`;
  };
  if (route === "freeform") return [freeLine(line, id, path, head("begin"), head("end"), scale)];
  if (route !== "chain") {
    const glues = `${connection("begin")}${connection("end")}`;
    return [connectorPiece(line, id, path, glues, head("begin"), head("end"), scale)];
  }
  return path
    .slice(1)
    .map((point, i) =>
      connectorPiece(
        { ...line, id: `${line.id} ${i + 1}` },
        id * 100 + i,
        [path[i]!, point],
        "",
        i === 0 && head("begin"),
        i === path.length - 2 && head("end"),
        scale,
      ),
    );
}

const lineStyle = (begin: boolean, end: boolean, dashed = false): string =>
  `<a:ln>${dashed ? '<a:prstDash val="dash"/>' : ""}${begin ? '<a:headEnd type="triangle"/>' : ""}${end ? '<a:tailEnd type="triangle"/>' : ""}</a:ln>`;

function connectorPiece(
  line: DrawnLine,
  id: number,
  path: readonly Point[],
  glues: string,
  begin: boolean,
  end: boolean,
  scale: number,
): Piece {
  const form = encodeRoute(path);
  if (!form) throw new Error(`No connector for ${line.id}`);
  const { frame, rotation, flipHorizontal, flipVertical, adjustments } = form;
  const turned = line.halfTurned === true;
  const turn = (rotation + (turned ? 180 : 0)) % 360;
  const attributes = `${turn ? ` rot="${turn * 60_000}"` : ""}${flipHorizontal !== turned ? ' flipH="1"' : ""}${flipVertical !== turned ? ' flipV="1"' : ""}`;
  const guides = adjustments
    .map((value, i) => `<a:gd name="adj${i + 1}" fmla="val ${value}"/>`)
    .join("");
  const preset = line.route === "curved" ? form.preset.replace("bent", "curved") : form.preset;
  if (line.asShape) {
    return {
      frame,
      rotation,
      xml: `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${naming(id, line)}<xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr>${transform(frame, scale, attributes)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${lineStyle(begin, end, line.dashed)}</xdr:spPr></xdr:sp>`,
    };
  }
  return {
    frame,
    rotation,
    xml: `<xdr:cxnSp macro=""><xdr:nvCxnSpPr>${naming(id, line)}<xdr:cNvCxnSpPr>${glues}</xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr>${transform(frame, scale, attributes)}<a:prstGeom prst="${preset}"><a:avLst>${guides}</a:avLst></a:prstGeom>${lineStyle(begin, end, line.dashed)}</xdr:spPr></xdr:cxnSp>`,
  };
}

function freeLine(
  line: DrawnLine,
  id: number,
  path: readonly Point[],
  begin: boolean,
  end: boolean,
  scale: number,
): Piece {
  const frame = around(path.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  const steps = path.map(({ x, y }, i) => {
    const point = `<a:pt x="${emu(x - frame.x)}" y="${emu(y - frame.y)}"/>`;
    return i === 0 ? `<a:moveTo>${point}</a:moveTo>` : `<a:lnTo>${point}</a:lnTo>`;
  });
  return {
    frame,
    rotation: 0,
    xml: `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${naming(id, line)}<xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr>${transform(frame, scale)}<a:custGeom><a:avLst/><a:pathLst><a:path w="${emu(frame.width)}" h="${emu(frame.height)}">${steps.join("")}</a:path></a:pathLst></a:custGeom>${lineStyle(begin, end)}</xdr:spPr></xdr:sp>`,
  };
}

type ResolvedEnd = { readonly id: string | null; readonly point: Point; readonly side: Side };

function resolveEnds(
  { from, to }: DrawnLine,
  boxes: ReadonlyMap<string, Rect>,
  snapshot: GridSnapshot,
): { readonly begin: ResolvedEnd; readonly end: ResolvedEnd } {
  const [a, b] = [parseEnd(from, boxes, snapshot), parseEnd(to, boxes, snapshot)];
  const [nearA, nearB] = nearestSides(a.box, b.box);
  const letter = (name: SideName): Side => name[0] as Side;
  const end = ({ id, box, side }: ReturnType<typeof parseEnd>, near: SideName): ResolvedEnd => {
    const used = side ?? letter(near);
    return { id, side: used, point: sideOf(box, SIDE_NAMES[used]) };
  };
  return { begin: end(a, nearA), end: end(b, nearB) };
}

function parseEnd(
  text: string,
  boxes: ReadonlyMap<string, Rect>,
  snapshot: GridSnapshot,
): { readonly id: string | null; readonly box: Rect; readonly side: Side | null } {
  const place = /^@([A-Z]+\d+)(?:([+-]\d+)([+-]\d+))?$/.exec(text);
  if (place) {
    const { x, y } = placeOf(snapshot, place[1]!);
    const at = { x: x + Number(place[2] ?? 0), y: y + Number(place[3] ?? 0) };
    return { id: null, box: { ...at, width: 0, height: 0 }, side: null };
  }
  const [id = "", side] = boxes.has(text) ? [text] : text.split(/\.(?=[tlbr]$)/);
  const box = boxes.get(id);
  if (!box) throw new Error(`No box ${text}`);
  return { id, box, side: (side as Side | undefined) ?? null };
}

/** A group whose own box is stored `outside` times as large as seen, and its members `inside` times. */
function groupXml(
  group: DrawnGroup,
  id: number,
  frame: Rect,
  pieces: readonly Piece[],
  outside: number,
  inside: number,
): string {
  const { x, y, width, height } = frame;
  const child = `<a:chOff x="${emu(x * inside)}" y="${emu(y * inside)}"/><a:chExt cx="${emu(width * inside)}" cy="${emu(height * inside)}"/>`;
  const own = transform(frame, outside).replace("</a:xfrm>", `${child}</a:xfrm>`);
  return `<xdr:grpSp><xdr:nvGrpSpPr>${naming(id, group)}<xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr>${own}</xdr:grpSpPr>${pieces.map(({ xml }) => xml).join("")}</xdr:grpSp>`;
}

function around(boxes: readonly Rect[]): Rect {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map(right)) - x,
    height: Math.max(...boxes.map(bottom)) - y,
  };
}
