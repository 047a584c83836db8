import { indexOf, oneOf } from "../checks";
import { invalidArgument, invalidOperation } from "../host-error";
import { connectionSites } from "../model/connection-sites";
import type { ArrowheadModel, LineModel } from "../model/shape-model";
import { findShape, type LineEnd, setGlue } from "../model/shapes";
import type { HostObject } from "../protocol";
import { assertShapeEditable, Shape } from "./shape";

export const CONNECTOR_TYPES = ["Straight", "Elbow", "Curve"] as const;
const STYLES = ["None", "Triangle", "Stealth", "Diamond", "Oval", "Open"] as const;
const LENGTHS = ["Short", "Medium", "Long"] as const;
const WIDTHS = ["Narrow", "Medium", "Wide"] as const;

export class Line {
  readonly className = "Line";
  readonly owner: Shape;
  readonly line: LineModel;

  constructor(owner: Shape, line: LineModel) {
    this.owner = owner;
    this.line = line;
  }

  get Id(): string {
    return this.owner.Id;
  }
  get Shape(): HostObject {
    return this.owner;
  }
  /** Written small on the wire. */
  get connectorType(): string {
    return this.line.connectorType;
  }
  set connectorType(value: unknown) {
    assertShapeEditable(this.owner);
    this.line.connectorType = oneOf(value, CONNECTOR_TYPES, "connectorType");
  }

  get BeginArrowheadStyle(): string {
    return this.line.beginArrow.style;
  }
  set BeginArrowheadStyle(value: unknown) {
    this.arrow("beginArrow", { style: oneOf(value, STYLES, "beginArrowheadStyle") });
  }
  get BeginArrowheadLength(): string {
    return this.line.beginArrow.length;
  }
  set BeginArrowheadLength(value: unknown) {
    this.arrow("beginArrow", { length: oneOf(value, LENGTHS, "beginArrowheadLength") });
  }
  get BeginArrowheadWidth(): string {
    return this.line.beginArrow.width;
  }
  set BeginArrowheadWidth(value: unknown) {
    this.arrow("beginArrow", { width: oneOf(value, WIDTHS, "beginArrowheadWidth") });
  }
  get EndArrowheadStyle(): string {
    return this.line.endArrow.style;
  }
  set EndArrowheadStyle(value: unknown) {
    this.arrow("endArrow", { style: oneOf(value, STYLES, "endArrowheadStyle") });
  }
  get EndArrowheadLength(): string {
    return this.line.endArrow.length;
  }
  set EndArrowheadLength(value: unknown) {
    this.arrow("endArrow", { length: oneOf(value, LENGTHS, "endArrowheadLength") });
  }
  get EndArrowheadWidth(): string {
    return this.line.endArrow.width;
  }
  set EndArrowheadWidth(value: unknown) {
    this.arrow("endArrow", { width: oneOf(value, WIDTHS, "endArrowheadWidth") });
  }

  get IsBeginConnected(): boolean {
    return this.line.beginGlue !== null;
  }
  get IsEndConnected(): boolean {
    return this.line.endGlue !== null;
  }
  get BeginConnectedSite(): number | null {
    return this.line.beginGlue?.site ?? null;
  }
  get EndConnectedSite(): number | null {
    return this.line.endGlue?.site ?? null;
  }
  get BeginConnectedShape(): HostObject {
    return this.connected("begin");
  }
  get EndConnectedShape(): HostObject {
    return this.connected("end");
  }

  ConnectBeginShape(shape: unknown, site: unknown): void {
    this.connect("begin", shape, site);
  }
  ConnectEndShape(shape: unknown, site: unknown): void {
    this.connect("end", shape, site);
  }
  DisconnectBeginShape(): void {
    assertShapeEditable(this.owner);
    setGlue(this.owner.sheet, this.owner.shape, "begin", null);
  }
  DisconnectEndShape(): void {
    assertShapeEditable(this.owner);
    setGlue(this.owner.sheet, this.owner.shape, "end", null);
  }

  /** Asking for the shape of a free end is refused: what Excel answers is not documented (see README). */
  private connected(end: LineEnd): HostObject {
    const glue = end === "begin" ? this.line.beginGlue : this.line.endGlue;
    const target = glue && findShape(this.owner.sheet, glue.shapeId);
    if (!target) throw invalidOperation(`${end}ConnectedShape of a free end`);
    return new Shape(this.owner.host, this.owner.sheet, target);
  }

  private connect(end: LineEnd, shape: unknown, site: unknown): void {
    assertShapeEditable(this.owner);
    if (!(shape instanceof Shape) || shape.sheet !== this.owner.sheet)
      throw invalidArgument("shape");
    const index = indexOf(site, connectionSites(shape.shape).length, "connectionSite");
    setGlue(this.owner.sheet, this.owner.shape, end, { shapeId: shape.id, site: index });
  }

  private arrow(end: "beginArrow" | "endArrow", change: Partial<ArrowheadModel>): void {
    assertShapeEditable(this.owner);
    Object.assign(this.line[end], change);
  }
}
