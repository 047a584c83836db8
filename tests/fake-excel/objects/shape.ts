import { flagOf, notNegative, numberOf, oneOf, positive, textOf } from "../checks";
import { assertEditable, type Host } from "../host";
import { invalidOperation, notImplemented } from "../host-error";
import { connectionSites } from "../model/connection-sites";
import type { ShapeModel } from "../model/shape-model";
import {
  followers,
  groupOf,
  levelOf,
  removeShape,
  reorder,
  setBox,
  siblingsOf,
} from "../model/shapes";
import type { SheetModel } from "../model/workbook-model";
import type { HostObject } from "../protocol";
import { geometricType } from "./geometric-types";
import { Line } from "./line";
import { ShapeFill, ShapeLineFormat } from "./shape-format";
import { ShapeGroup } from "./shape-group";
import { TextFrame } from "./text-frame";

const PLACEMENTS = ["TwoCell", "OneCell", "Absolute"] as const;
const Z_ORDERS = ["BringToFront", "BringForward", "SendToBack", "SendBackward"] as const;

/** The part of the host that objects of one shape share. */
export type ShapeContext = {
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly shape: ShapeModel;
};

/** Shapes of a protected sheet cannot be edited unless the protection says so. */
export const assertShapeEditable = ({ sheet }: ShapeContext): void =>
  assertEditable(sheet, "allowEditObjects");

export class Shape {
  readonly className = "Shape";
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly shape: ShapeModel;

  constructor(host: Host, sheet: SheetModel, shape: ShapeModel) {
    this.host = host;
    this.sheet = sheet;
    this.shape = shape;
  }

  get id(): string {
    return this.shape.id;
  }
  get Id(): string {
    return this.shape.id;
  }
  get Name(): string {
    return this.shape.name;
  }
  set Name(value: unknown) {
    assertShapeEditable(this);
    this.shape.name = textOf(value, "name");
  }
  get DisplayName(): string {
    return this.shape.name;
  }
  get Type(): string {
    return this.shape.type;
  }
  get GeometricShapeType(): string | null {
    return this.shape.geometry;
  }
  set GeometricShapeType(value: unknown) {
    assertShapeEditable(this);
    if (this.shape.type !== "GeometricShape") throw invalidOperation("geometricShapeType");
    this.shape.geometry = geometricType(value);
  }
  get Left(): number {
    return this.shape.left;
  }
  set Left(value: unknown) {
    this.place({ left: notNegative(value, "left") });
  }
  get Top(): number {
    return this.shape.top;
  }
  set Top(value: unknown) {
    this.place({ top: notNegative(value, "top") });
  }
  get Width(): number {
    return this.shape.width;
  }
  set Width(value: unknown) {
    this.place({ width: positive(value, "width") });
  }
  get Height(): number {
    return this.shape.height;
  }
  set Height(value: unknown) {
    this.place({ height: positive(value, "height") });
  }
  get Rotation(): number {
    return this.shape.rotation;
  }
  set Rotation(value: unknown) {
    assertShapeEditable(this);
    this.shape.rotation = ((numberOf(value, "rotation") % 360) + 360) % 360;
    followers(this.sheet, this.shape);
  }
  get Visible(): boolean {
    return this.shape.visible;
  }
  set Visible(value: unknown) {
    assertShapeEditable(this);
    this.shape.visible = flagOf(value, "visible");
  }
  get AltTextTitle(): string {
    return this.shape.title;
  }
  set AltTextTitle(value: unknown) {
    assertShapeEditable(this);
    this.shape.title = textOf(value, "altTextTitle");
  }
  get AltTextDescription(): string {
    return this.shape.description;
  }
  set AltTextDescription(value: unknown) {
    assertShapeEditable(this);
    this.shape.description = textOf(value, "altTextDescription");
  }
  get Placement(): string {
    return this.shape.placement;
  }
  set Placement(value: unknown) {
    assertShapeEditable(this);
    this.shape.placement = oneOf(value, PLACEMENTS, "placement");
  }
  get LockAspectRatio(): boolean {
    return this.shape.lockAspectRatio;
  }
  set LockAspectRatio(value: unknown) {
    assertShapeEditable(this);
    this.shape.lockAspectRatio = flagOf(value, "lockAspectRatio");
  }
  get ZOrderPosition(): number {
    return siblingsOf(this.sheet, this.shape).indexOf(this.shape);
  }
  get Level(): number {
    return levelOf(this.sheet, this.shape);
  }
  get ConnectionSiteCount(): number {
    return connectionSites(this.shape).length;
  }

  // Documented: "An error will be thrown if the shape type is not …".
  get GeometricShape(): HostObject {
    if (this.shape.type !== "GeometricShape") throw invalidOperation("geometricShape");
    return new GeometricShape(this);
  }
  get Line(): HostObject {
    if (!this.shape.line) throw invalidOperation("line");
    return new Line(this, this.shape.line);
  }
  get Group(): HostObject {
    if (!this.shape.members) throw invalidOperation("group");
    return new ShapeGroup(this, this.shape.members);
  }
  get Image(): HostObject {
    if (this.shape.type !== "Image") throw invalidOperation("image");
    return new Image(this);
  }
  /** Only geometric shapes hold text; for the others the fake refuses (the code of the error is not documented). */
  get TextFrame(): HostObject {
    if (!this.shape.text) throw invalidOperation("textFrame");
    return new TextFrame(this, this.shape.text);
  }
  get Fill(): HostObject {
    return new ShapeFill(this);
  }
  get LineFormat(): HostObject {
    return new ShapeLineFormat(this);
  }
  get ParentGroup(): HostObject {
    const group = groupOf(this.sheet, this.shape);
    if (!group) throw invalidOperation("parentGroup");
    return new Shape(this.host, this.sheet, group);
  }

  Delete(): void {
    assertShapeEditable(this);
    removeShape(this.sheet, this.shape);
  }
  SetZOrder(position: unknown): void {
    assertShapeEditable(this);
    reorder(this.sheet, this.shape, oneOf(position, Z_ORDERS, "position"));
  }
  IncrementLeft(by: unknown): void {
    this.place({ left: Math.max(0, this.shape.left + numberOf(by, "increment")) });
  }
  IncrementTop(by: unknown): void {
    this.place({ top: Math.max(0, this.shape.top + numberOf(by, "increment")) });
  }
  IncrementRotation(by: unknown): void {
    this.Rotation = this.shape.rotation + numberOf(by, "increment");
  }

  private place(change: Partial<Pick<ShapeModel, "left" | "top" | "width" | "height">>): void {
    assertShapeEditable(this);
    const { left, top, width, height } = this.shape;
    setBox(this.sheet, this.shape, { left, top, width, height, ...change });
  }
}

class GeometricShape {
  readonly className = "GeometricShape";
  readonly owner: Shape;

  constructor(owner: Shape) {
    this.owner = owner;
  }
  get Id(): string {
    return this.owner.Id;
  }
  get Shape(): HostObject {
    return this.owner;
  }
}

class Image {
  readonly className = "Image";
  readonly owner: Shape;

  constructor(owner: Shape) {
    this.owner = owner;
  }
  get Id(): string {
    return this.owner.Id;
  }
  /** Written small on the wire. */
  get format(): string {
    const { imageFormat } = this.owner.shape;
    if (!imageFormat) throw notImplemented("Image", "format of a picture from a snapshot");
    return imageFormat;
  }
  get Shape(): HostObject {
    return this.owner;
  }
}
