import { colorOf, flagOf, notNegative, numberOf, oneOf } from "../checks";
import { invalidArgument } from "../host-error";
import { assertShapeEditable, type ShapeContext } from "./shape";

const DASHES = [
  "Dash",
  "DashDot",
  "DashDotDot",
  "LongDash",
  "LongDashDot",
  "RoundDot",
  "Solid",
  "SquareDot",
  "LongDashDotDot",
  "SystemDash",
  "SystemDot",
  "SystemDashDot",
] as const;
const STYLES = ["Single", "ThickBetweenThin", "ThickThin", "ThinThick", "ThinThin"] as const;

function share(value: unknown): number {
  const n = numberOf(value, "transparency");
  if (n < 0 || n > 1) throw invalidArgument("transparency");
  return n;
}

export class ShapeFill {
  readonly className = "ShapeFill";
  readonly context: ShapeContext;

  constructor(context: ShapeContext) {
    this.context = context;
  }

  private edit() {
    assertShapeEditable(this.context);
    return this.context.shape.fill;
  }

  get Type(): string {
    return this.context.shape.fill.type;
  }
  /** Empty without a fill. */
  get ForegroundColor(): string {
    const { type, color } = this.context.shape.fill;
    return type === "Solid" ? color : "";
  }
  set ForegroundColor(value: unknown) {
    this.SetSolidColor(value);
  }
  get Transparency(): number {
    return this.context.shape.fill.transparency;
  }
  set Transparency(value: unknown) {
    this.edit().transparency = share(value);
  }
  SetSolidColor(color: unknown): void {
    Object.assign(this.edit(), { type: "Solid", color: colorOf(color, "color") });
  }
  Clear(): void {
    this.edit().type = "NoFill";
  }
}

export class ShapeLineFormat {
  readonly className = "ShapeLineFormat";
  readonly context: ShapeContext;

  constructor(context: ShapeContext) {
    this.context = context;
  }

  private get format() {
    return this.context.shape.lineFormat;
  }
  private edit() {
    assertShapeEditable(this.context);
    return this.format;
  }

  get Visible(): boolean {
    return this.format.visible;
  }
  set Visible(value: unknown) {
    this.edit().visible = flagOf(value, "visible");
  }
  get Color(): string {
    return this.format.color;
  }
  set Color(value: unknown) {
    this.edit().color = colorOf(value, "color");
  }
  get Weight(): number {
    return this.format.weight;
  }
  set Weight(value: unknown) {
    this.edit().weight = notNegative(value, "weight");
  }
  get Style(): string {
    return this.format.style;
  }
  set Style(value: unknown) {
    this.edit().style = oneOf(value, STYLES, "style");
  }
  get DashStyle(): string {
    return this.format.dashStyle;
  }
  set DashStyle(value: unknown) {
    this.edit().dashStyle = oneOf(value, DASHES, "dashStyle");
  }
  get Transparency(): number {
    return this.format.transparency;
  }
  set Transparency(value: unknown) {
    this.edit().transparency = share(value);
  }
}
