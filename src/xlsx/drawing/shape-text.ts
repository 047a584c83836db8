import type { ShapeLook } from "../sheet-view";
import { isTrue } from "../workbook-parts";
import {
  attribute,
  child,
  childrenNamed,
  textContent,
  type XmlDocument,
  type XmlElement,
} from "../xml";
import { readColor } from "./drawing-color";
import type { DrawingTheme } from "./drawing-theme";

/** Size of new text in Excel, points: for runs that do not say. */
const DEFAULT_SIZE = 11;

const ALIGN: Readonly<Record<string, "left" | "center" | "right">> = { ctr: "center", r: "right" };
const ANCHOR: Readonly<Record<string, "top" | "middle" | "bottom">> = {
  ctr: "middle",
  b: "bottom",
};

/** Text of all paragraphs, joined by line breaks; empty for an object without text. */
export function readText(document: XmlDocument, element: XmlElement): string {
  const body = child(element, "txBody");
  if (!body) return "";
  return childrenNamed(body, "p")
    .map((paragraph) => paragraph.children.map((piece) => pieceText(document, piece)).join(""))
    .join("\n");
}

function pieceText(document: XmlDocument, piece: XmlElement): string {
  if (piece.local === "br") return "\n";
  if (piece.local !== "r" && piece.local !== "fld") return "";
  const text = child(piece, "t");
  return text ? textContent(document, text) : "";
}

/** How the text looks: that of its first run stands for all. Null for an object without text. */
export function readTextLook(
  document: XmlDocument,
  element: XmlElement,
  theme: DrawingTheme,
): ShapeLook["text"] {
  const content = readText(document, element);
  const body = child(element, "txBody");
  if (!body || content.trim() === "") return null;
  const paragraph =
    childrenNamed(body, "p").find((p) => childrenNamed(p, "r").length > 0) ?? child(body, "p");
  const run = paragraph && (child(paragraph, "r") ?? child(paragraph, "fld"));
  const listLevel = child(body, "lstStyle")?.children.find((c) => c.local === "lvl1pPr");
  const sources = [run && child(run, "rPr"), listLevel && child(listLevel, "defRPr")].filter(
    (source) => !!source,
  );
  const first = (name: string): string | null =>
    sources.map((source) => attribute(source, name)).find((value) => value !== null) ?? null;
  const fill = sources.map((source) => child(source, "solidFill")).find((f) => f !== null);
  const font = child(element, "style")?.children.find((c) => c.local === "fontRef");
  const paragraphs = [paragraph && child(paragraph, "pPr"), listLevel].filter((p) => !!p);
  const algn = paragraphs.map((p) => attribute(p, "algn")).find((value) => value !== null);
  const frame = child(body, "bodyPr");
  return {
    content,
    size: Number(first("sz") ?? 0) / 100 || DEFAULT_SIZE,
    color: (fill && readColor(fill, theme)) ?? (font && readColor(font, theme)) ?? "#000000",
    bold: isTrue(first("b")),
    align: ALIGN[algn ?? ""] ?? "left",
    anchor: ANCHOR[(frame && attribute(frame, "anchor")) ?? ""] ?? "top",
  };
}
