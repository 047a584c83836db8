import type { Point, Rect } from "../../core/grid/geometry";
import { centre } from "../../core/grid/geometry";
import { isUnbroken } from "../../core/plan/symbol-text";
import type {
  DrawnEdge,
  DrawnLabel,
  DrawnLook,
  DrawnShape,
  DrawnSymbol,
} from "../../core/workbook-port";
import type { SheetEdges } from "../sheet-edges";
import { escapeAttribute, escapeText } from "../xml";
import { type AnchorMarker, anchorMarkers } from "./anchors";
import { anchorBox, type ConnectorForm, encodeRoute } from "./connector-geometry";
import type { DrawingPrefixes } from "./drawing-prefixes";
import * as style from "./style";
import { ANGLE_PER_DEGREE, toEmu } from "./units";

export type ShapeXmlContext = {
  readonly edges: SheetEdges;
  readonly prefixes: DrawingPrefixes;
  readonly id: number;
  /** `cNvPr` id of the symbol an edge's end is glued to. */
  symbolId(name: string): string;
};

/** One anchor with one object in it. */
export function shapeXml(shape: DrawnShape, context: ShapeXmlContext): string {
  switch (shape.kind) {
    case "symbol":
      return symbolXml(shape, context);
    case "label":
      return labelXml(shape, context);
    case "edge":
      return edgeXml(shape, context);
  }
}

function symbolXml(shape: DrawnSymbol, context: ShapeXmlContext): string {
  const { sheet: x, main: a } = context.prefixes;
  const look = solidFill(a, shape.look?.fill ?? style.SYMBOL_FILL) + lineXml(a, "", shape.look);
  const size = shape.look?.textSize ? shape.look.textSize * 100 : style.SYMBOL_TEXT_SIZE;
  const geometry = presetXml(a, shape.geometry, []);
  return anchorXml(
    shape.bounds,
    context,
    `<${x}sp macro="" textlink=""><${x}nvSpPr>${propertiesXml(shape, context)}<${x}cNvSpPr/></${x}nvSpPr>` +
      `<${x}spPr>${transformXml(a, shape.bounds)}${geometry}${look}</${x}spPr>` +
      `${textXml(shape.text, isUnbroken(shape.geometry, shape.text) ? "none" : "square", size, context.prefixes)}</${x}sp>`,
  );
}

function labelXml(shape: DrawnLabel, context: ShapeXmlContext): string {
  const { sheet: x, main: a } = context.prefixes;
  const look = `<${a}noFill/><${a}ln><${a}noFill/></${a}ln>`;
  return anchorXml(
    shape.bounds,
    context,
    `<${x}sp macro="" textlink=""><${x}nvSpPr>${propertiesXml(shape, context)}<${x}cNvSpPr txBox="1"/></${x}nvSpPr>` +
      `<${x}spPr>${transformXml(a, shape.bounds)}${presetXml(a, "rect", [])}${look}</${x}spPr>` +
      `${textXml(shape.text, "none", style.LABEL_TEXT_SIZE, context.prefixes)}</${x}sp>`,
  );
}

/**
 * One glued connector. A route that is no preset becomes one free form with the same ends, look and name, and so does
 * every plain line: LibreOffice bends connectors its own way, whatever their adjustments say, and leaves free forms alone.
 */
function edgeXml(shape: DrawnEdge, context: ShapeXmlContext): string {
  const { sheet: x, main: a } = context.prefixes;
  const { width, length } = style.HEAD_SIZES[shape.look?.head ?? "medium"];
  const head = shape.arrow
    ? `<${a}tailEnd type="${style.ARROW_HEAD}" w="${width}" len="${length}"/>`
    : "";
  const form = encodeRoute(shape.waypoints);
  if (!form || shape.plain) return freeFormXml(shape, context, head);
  const glue = (tag: string, end: DrawnEdge["begin"]): string =>
    `<${a}${tag} id="${context.symbolId(end.symbol)}" idx="${end.side}"/>`;
  return anchorXml(
    anchorBox(form.frame, form.rotation),
    context,
    `<${x}cxnSp macro=""><${x}nvCxnSpPr>${propertiesXml(shape, context)}` +
      `<${x}cNvCxnSpPr>${glue("stCxn", shape.begin)}${glue("endCxn", shape.end)}</${x}cNvCxnSpPr></${x}nvCxnSpPr>` +
      `<${x}spPr>${transformXml(a, form.frame, form)}${presetXml(a, form.preset, form.adjustments)}` +
      `${lineXml(a, head, shape.look)}</${x}spPr></${x}cxnSp>`,
  );
}

function freeFormXml(shape: DrawnEdge, context: ShapeXmlContext, head: string): string {
  const { sheet: x, main: a } = context.prefixes;
  const box = boxAround(shape.waypoints);
  const points = shape.waypoints.map((point, i) => {
    const step = i === 0 ? "moveTo" : "lnTo";
    const at = `x="${toEmu(point.x - box.x)}" y="${toEmu(point.y - box.y)}"`;
    return `<${a}${step}><${a}pt ${at}/></${a}${step}>`;
  });
  const size = `w="${toEmu(box.width)}" h="${toEmu(box.height)}"`;
  const geometry =
    `<${a}custGeom><${a}avLst/><${a}gdLst/><${a}ahLst/><${a}cxnLst/><${a}rect l="0" t="0" r="r" b="b"/>` +
    `<${a}pathLst><${a}path ${size} fill="none">${points.join("")}</${a}path></${a}pathLst></${a}custGeom>`;
  return anchorXml(
    box,
    context,
    `<${x}sp macro="" textlink=""><${x}nvSpPr>${propertiesXml(shape, context)}<${x}cNvSpPr/></${x}nvSpPr>` +
      `<${x}spPr>${transformXml(a, box)}${geometry}<${a}noFill/>${lineXml(a, head, shape.look)}</${x}spPr></${x}sp>`,
  );
}

function boxAround(points: readonly Point[]): Rect {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Anchors move and size with cells, Excel's default: symbols stay in their lane and row. */
function anchorXml(box: Rect, { edges, prefixes }: ShapeXmlContext, object: string): string {
  const x = prefixes.sheet;
  const { from, to } = anchorMarkers(box, edges);
  const corner = (tag: string, at: AnchorMarker): string =>
    `<${x}${tag}><${x}col>${at.column}</${x}col><${x}colOff>${at.columnOffset}</${x}colOff>` +
    `<${x}row>${at.row}</${x}row><${x}rowOff>${at.rowOffset}</${x}rowOff></${x}${tag}>`;
  return (
    `<${x}twoCellAnchor${prefixes.declarations}>${corner("from", from)}${corner("to", to)}` +
    `${object}<${x}clientData/></${x}twoCellAnchor>`
  );
}

function propertiesXml(shape: DrawnShape, { prefixes, id }: ShapeXmlContext): string {
  const attributes = [
    `id="${id}"`,
    `name="${escapeAttribute(printable(shape.name))}"`,
    `descr="${escapeAttribute(printable(shape.description))}"`,
    `title="${escapeAttribute(printable(shape.title))}"`,
  ];
  return `<${prefixes.sheet}cNvPr ${attributes.join(" ")}/>`;
}

type Turn = Pick<ConnectorForm, "rotation" | "flipHorizontal" | "flipVertical">;

function transformXml(a: string, frame: Rect, turn?: Turn): string {
  const { x, y } = centre(frame);
  const width = toEmu(frame.width);
  const height = toEmu(frame.height);
  const attributes = [
    turn?.rotation ? ` rot="${turn.rotation * ANGLE_PER_DEGREE}"` : "",
    turn?.flipHorizontal ? ' flipH="1"' : "",
    turn?.flipVertical ? ' flipV="1"' : "",
  ];
  // Rounded about the centre: that is what a turned box turns about.
  const offset = `x="${Math.round(toEmu(x) - width / 2)}" y="${Math.round(toEmu(y) - height / 2)}"`;
  return (
    `<${a}xfrm${attributes.join("")}><${a}off ${offset}/>` +
    `<${a}ext cx="${width}" cy="${height}"/></${a}xfrm>`
  );
}

function presetXml(a: string, preset: string, adjustments: readonly number[]): string {
  const guides = adjustments.map((value, i) => `<${a}gd name="adj${i + 1}" fmla="val ${value}"/>`);
  const list = guides.length > 0 ? `<${a}avLst>${guides.join("")}</${a}avLst>` : `<${a}avLst/>`;
  return `<${a}prstGeom prst="${preset}">${list}</${a}prstGeom>`;
}

const solidFill = (a: string, color: string): string =>
  `<${a}solidFill><${a}srgbClr val="${color}"/></${a}solidFill>`;

const lineXml = (a: string, head: string, look: DrawnLook = {}): string =>
  `<${a}ln w="${look.weight ? toEmu(look.weight) : style.LINE_WIDTH}">` +
  `${solidFill(a, look.line ?? style.LINE_COLOR)}` +
  `<${a}miter lim="${style.MITER_LIMIT}"/>${head}</${a}ln>`;

/** Centred text without insets; also for an empty text, so that what is typed there later looks the same. */
function textXml(
  text: string,
  wrap: "square" | "none",
  size: number,
  { sheet: x, main: a }: DrawingPrefixes,
): string {
  const look = (tag: string): string =>
    `<${a}${tag} lang="${style.TEXT_LANGUAGE}" sz="${size}">${solidFill(a, style.TEXT_COLOR)}` +
    `<${a}latin typeface="${style.TYPEFACE}"/><${a}cs typeface="${style.TYPEFACE}"/></${a}${tag}>`;
  const paragraphs = printable(text)
    .split("\n")
    .map((line) => {
      const content =
        line === ""
          ? look("endParaRPr")
          : `<${a}r>${look("rPr")}<${a}t>${escapeText(line)}</${a}t></${a}r>`;
      return `<${a}p><${a}pPr algn="ctr"/>${content}</${a}p>`;
    });
  return (
    `<${x}txBody><${a}bodyPr vertOverflow="overflow" horzOverflow="overflow" wrap="${wrap}" ` +
    `lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"/><${a}lstStyle/>` +
    `${paragraphs.join("")}</${x}txBody>`
  );
}

/** XML has no place for control characters; line ends become `\n`. */
const printable = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
