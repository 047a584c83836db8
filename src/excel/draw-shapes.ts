import type { Rect } from "../core/grid/geometry";
import type {
  DrawnEdge,
  DrawnLabel,
  DrawnLook,
  DrawnShape,
  DrawnSymbol,
} from "../core/workbook-port";
import * as style from "./drawing-style";
import { type EdgePart, edgeParts } from "./edge-parts";
import { geometricTypeOf } from "./geometry-names";
import type { FreshShape } from "./read-shapes";
import type { WriteStep } from "./write-steps";

/** Bytes of a request by what it draws, apart from the texts. Measured. */
const BYTES = { symbol: 1900, text: 1700, ink: 500, label: 3100, part: 2100, glue: 500 } as const;

/** Symbols on the sheet, by name: those that were there and those just drawn. */
export type SymbolLookup = (name: string) => Excel.Shape;

/**
 * Steps that draw shapes above all present ones, in their order, then glue the lines: a line may come before its symbol.
 *
 * @param made told of every Excel shape that comes about
 */
export function drawShapes(
  collection: Excel.ShapeCollection,
  shapes: readonly DrawnShape[],
  symbol: SymbolLookup,
  made: (name: string, fresh: FreshShape) => void,
): readonly WriteStep[] {
  const glue: WriteStep[] = [];
  const drawn: WriteStep[] = [];
  for (const shape of shapes) {
    switch (shape.kind) {
      case "symbol":
        drawn.push(symbolStep(collection, shape, made));
        break;
      case "label":
        drawn.push(labelStep(collection, shape, made));
        break;
      case "edge":
        for (const part of edgeParts(shape)) {
          const { step, line } = partStep(collection, shape, part, made);
          drawn.push(step);
          glue.push(...glueStep(part, line, symbol));
        }
    }
  }
  return [...drawn, ...glue];
}

type Made = (name: string, fresh: FreshShape) => void;

function symbolStep(collection: Excel.ShapeCollection, symbol: DrawnSymbol, made: Made): WriteStep {
  return {
    bytes: BYTES.symbol + (symbol.text === "" ? BYTES.ink : BYTES.text) + textBytes(symbol),
    queue() {
      const shape = collection.addGeometricShape(geometricTypeOf(symbol.geometry));
      name(shape, symbol);
      place(shape, symbol.bounds);
      const { fill, textSize } = symbol.look ?? {};
      shape.fill.setSolidColor(fill ? `#${fill}` : style.SYMBOL_FILL);
      outline(shape, symbol.look);
      if (symbol.text !== "") write(shape, symbol.text, textSize ?? style.SYMBOL_TEXT_SIZE);
      else ink(shape);
      made(symbol.name, { shape, type: "GeometricShape" });
    },
  };
}

function labelStep(collection: Excel.ShapeCollection, label: DrawnLabel, made: Made): WriteStep {
  return {
    bytes: BYTES.label + textBytes(label),
    queue() {
      const shape = collection.addTextBox(label.text);
      name(shape, label);
      place(shape, label.bounds);
      shape.fill.clear();
      shape.lineFormat.visible = false;
      write(shape, null, style.LABEL_TEXT_SIZE);
      made(label.name, { shape, type: "GeometricShape" });
    },
  };
}

/** A part of a line with its Excel line, which is there once the step is queued. */
type DrawnPart = { readonly step: WriteStep; readonly line: () => Excel.Line };

function partStep(
  collection: Excel.ShapeCollection,
  edge: DrawnEdge,
  part: EdgePart,
  made: Made,
): DrawnPart {
  let shape: Excel.Shape | null = null;
  const isFirst = part.name === edge.name;
  return {
    line: () => shape!.line,
    step: {
      bytes: BYTES.part + (isFirst ? textBytes(edge) : 0),
      queue() {
        const { from, to, type } = part;
        // True ends from the start: a height of 0 cannot be set, and gluing keeps what is in its place.
        shape = collection.addLine(from.x, from.y, to.x, to.y, type as Excel.ConnectorType);
        if (isFirst) name(shape, edge);
        else shape.name = part.name;
        shape.placement = "TwoCell";
        outline(shape, edge.look);
        shape.line.beginArrowheadStyle = "None";
        shape.line.endArrowheadStyle = part.arrow ? style.ARROW_HEAD : "None";
        if (part.arrow) {
          const head = style.HEAD_SIZES[edge.look?.head ?? "medium"];
          shape.line.endArrowheadWidth = head.width;
          shape.line.endArrowheadLength = head.length;
        }
        made(edge.name, { shape, type: "Line" });
      },
    },
  };
}

function glueStep(
  { begin, end }: EdgePart,
  line: DrawnPart["line"],
  symbol: SymbolLookup,
): readonly WriteStep[] {
  if (!begin && !end) return [];
  return [
    {
      bytes: BYTES.glue,
      queue() {
        if (begin) line().connectBeginShape(symbol(begin.symbol), begin.side);
        if (end) line().connectEndShape(symbol(end.symbol), end.side);
      },
    },
  ];
}

type Named = Pick<DrawnShape, "name" | "title" | "description">;

function name(shape: Excel.Shape, { name: own, title, description }: Named): void {
  shape.name = own;
  shape.altTextTitle = title;
  shape.altTextDescription = description;
}

function place(shape: Excel.Shape, { x, y, width, height }: Rect): void {
  shape.left = x;
  shape.top = y;
  shape.width = width;
  shape.height = height;
  shape.placement = "TwoCell";
}

function outline({ lineFormat }: Excel.Shape, { line, weight }: DrawnLook = {}): void {
  lineFormat.color = line ? `#${line}` : style.LINE_COLOR;
  lineFormat.weight = weight ?? style.LINE_WEIGHT;
}

/** What is typed there later is seen: the text of a new shape would be white, and large. */
function ink({ textFrame }: Excel.Shape): void {
  const { font } = textFrame.textRange;
  font.color = style.TEXT_COLOR;
  font.size = style.SYMBOL_TEXT_SIZE;
}

/** @param text null when it is there already */
function write({ textFrame }: Excel.Shape, text: string | null, size: number): void {
  const { textRange } = textFrame;
  if (text !== null) textRange.text = text;
  textRange.font.name = style.TYPEFACE;
  textRange.font.size = size;
  textRange.font.color = style.TEXT_COLOR;
  textFrame.autoSizeSetting = "AutoSizeNone";
  textFrame.horizontalAlignment = "Center";
  textFrame.verticalAlignment = "Middle";
  textFrame.horizontalOverflow = "Overflow";
  textFrame.verticalOverflow = "Overflow";
  textFrame.leftMargin = 0;
  textFrame.rightMargin = 0;
  textFrame.topMargin = 0;
  textFrame.bottomMargin = 0;
}

/** Texts as JSON in UTF-8: at most three bytes a letter. */
const textBytes = (shape: Named & { readonly text?: string }): number =>
  [shape.name, shape.title, shape.description, shape.text ?? ""].reduce(
    (sum, text) => sum + 2 * text.length,
    0,
  );
