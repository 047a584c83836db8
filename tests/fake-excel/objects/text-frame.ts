import { colorOf, flagOf, notNegative, numberOf, oneOf, positive, textOf } from "../checks";
import { invalidArgument } from "../host-error";
import type { TextModel } from "../model/shape-model";
import type { FontModel } from "../model/workbook-model";
import type { HostObject } from "../protocol";
import { assertShapeEditable, type ShapeContext } from "./shape";

const AUTO_SIZES = [
  "AutoSizeNone",
  "AutoSizeTextToFitShape",
  "AutoSizeShapeToFitText",
  "AutoSizeMixed",
] as const;
const HORIZONTAL = [
  "Left",
  "Center",
  "Right",
  "Justify",
  "JustifyLow",
  "Distributed",
  "ThaiDistributed",
] as const;
const VERTICAL = ["Top", "Middle", "Bottom", "Justified", "Distributed"] as const;
const OVERFLOWS = ["Overflow", "Clip"] as const;
const VERTICAL_OVERFLOWS = ["Overflow", "Ellipsis", "Clip"] as const;
const ORIENTATIONS = [
  "Horizontal",
  "Vertical",
  "Vertical270",
  "WordArtVertical",
  "EastAsianVertical",
  "MongolianVertical",
  "WordArtVerticalRTL",
] as const;
const READING_ORDERS = ["LeftToRight", "RightToLeft"] as const;

export class TextFrame {
  readonly className = "TextFrame";
  readonly context: ShapeContext;
  readonly text: TextModel;

  constructor(context: ShapeContext, text: TextModel) {
    this.context = context;
    this.text = text;
  }

  private edit(): TextModel {
    assertShapeEditable(this.context);
    return this.text;
  }

  get TextRange(): HostObject {
    return new TextRange(this.context, this.text, null);
  }
  get HasText(): boolean {
    return this.text.text !== "";
  }
  get AutoSizeSetting(): string {
    return this.text.autoSizeSetting;
  }
  set AutoSizeSetting(value: unknown) {
    this.edit().autoSizeSetting = oneOf(value, AUTO_SIZES, "autoSizeSetting");
  }
  get HorizontalAlignment(): string {
    return this.text.horizontalAlignment;
  }
  set HorizontalAlignment(value: unknown) {
    this.edit().horizontalAlignment = oneOf(value, HORIZONTAL, "horizontalAlignment");
  }
  get VerticalAlignment(): string {
    return this.text.verticalAlignment;
  }
  set VerticalAlignment(value: unknown) {
    this.edit().verticalAlignment = oneOf(value, VERTICAL, "verticalAlignment");
  }
  get HorizontalOverflow(): string {
    return this.text.horizontalOverflow;
  }
  set HorizontalOverflow(value: unknown) {
    this.edit().horizontalOverflow = oneOf(value, OVERFLOWS, "horizontalOverflow");
  }
  get VerticalOverflow(): string {
    return this.text.verticalOverflow;
  }
  set VerticalOverflow(value: unknown) {
    this.edit().verticalOverflow = oneOf(value, VERTICAL_OVERFLOWS, "verticalOverflow");
  }
  get Orientation(): string {
    return this.text.orientation;
  }
  set Orientation(value: unknown) {
    this.edit().orientation = oneOf(value, ORIENTATIONS, "orientation");
  }
  get ReadingOrder(): string {
    return this.text.readingOrder;
  }
  set ReadingOrder(value: unknown) {
    this.edit().readingOrder = oneOf(value, READING_ORDERS, "readingOrder");
  }
  get LeftMargin(): number {
    return this.text.leftMargin;
  }
  set LeftMargin(value: unknown) {
    this.edit().leftMargin = notNegative(value, "leftMargin");
  }
  get RightMargin(): number {
    return this.text.rightMargin;
  }
  set RightMargin(value: unknown) {
    this.edit().rightMargin = notNegative(value, "rightMargin");
  }
  get TopMargin(): number {
    return this.text.topMargin;
  }
  set TopMargin(value: unknown) {
    this.edit().topMargin = notNegative(value, "topMargin");
  }
  get BottomMargin(): number {
    return this.text.bottomMargin;
  }
  set BottomMargin(value: unknown) {
    this.edit().bottomMargin = notNegative(value, "bottomMargin");
  }
  DeleteText(): void {
    const text = this.edit();
    text.text = "";
    text.runs.splice(0);
  }
}

type Part = { readonly start: number; readonly length: number };

/** The whole text, or a part of it (`getSubstring`). */
class TextRange {
  readonly className = "TextRange";
  readonly context: ShapeContext;
  readonly text: TextModel;
  readonly part: Part | null;

  constructor(context: ShapeContext, text: TextModel, part: Part | null) {
    this.context = context;
    this.text = text;
    this.part = part;
  }

  get Text(): string {
    const { text } = this.text;
    return this.part ? text.slice(this.part.start, this.part.start + this.part.length) : text;
  }
  set Text(value: unknown) {
    assertShapeEditable(this.context);
    const text = textOf(value, "text");
    const { start, length } = this.part ?? { start: 0, length: this.text.text.length };
    this.text.text = this.text.text.slice(0, start) + text + this.text.text.slice(start + length);
    this.text.runs.splice(0);
  }
  get Font(): HostObject {
    return new ShapeFont(this.context, this.text, this.part);
  }
  GetSubstring(start: unknown, length: unknown): TextRange {
    const from = numberOf(start, "start");
    const count =
      length === null || length === undefined
        ? this.Text.length - from
        : numberOf(length, "length");
    if (from < 0 || count < 0 || from + count > this.Text.length)
      throw invalidArgument("substring");
    return new TextRange(this.context, this.text, {
      start: (this.part?.start ?? 0) + from,
      length: count,
    });
  }
}

class ShapeFont {
  readonly className = "ShapeFont";
  readonly context: ShapeContext;
  readonly text: TextModel;
  readonly part: Part | null;

  constructor(context: ShapeContext, text: TextModel, part: Part | null) {
    this.context = context;
    this.text = text;
    this.part = part;
  }

  private run() {
    const { part } = this;
    return part && this.text.runs.find((r) => r.start === part.start && r.length === part.length);
  }
  private get font(): FontModel {
    return this.run()?.font ?? this.text.font;
  }
  private put(change: Partial<FontModel>): void {
    assertShapeEditable(this.context);
    if (this.part && !this.run())
      this.text.runs.push({ ...this.part, font: { ...this.text.font } });
    Object.assign(this.font, change);
  }

  get Bold(): boolean {
    return this.font.bold;
  }
  set Bold(value: unknown) {
    this.put({ bold: flagOf(value, "bold") });
  }
  get Italic(): boolean {
    return this.font.italic;
  }
  set Italic(value: unknown) {
    this.put({ italic: flagOf(value, "italic") });
  }
  get Underline(): string {
    return this.font.underline;
  }
  set Underline(value: unknown) {
    this.put({ underline: textOf(value, "underline") });
  }
  get Color(): string {
    return this.font.color;
  }
  set Color(value: unknown) {
    this.put({ color: colorOf(value, "color") });
  }
  get Name(): string | null {
    return this.font.name;
  }
  set Name(value: unknown) {
    this.put({ name: textOf(value, "name") });
  }
  get Size(): number | null {
    return this.font.size;
  }
  set Size(value: unknown) {
    this.put({ size: positive(value, "size") });
  }
}
