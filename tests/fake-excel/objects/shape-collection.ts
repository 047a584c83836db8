import { indexOf, notNegative, oneOf, textOf } from "../checks";
import { assertEditable, type Host } from "../host";
import { invalidArgument, itemNotFound } from "../host-error";
import { createLine, createShape, createText, type ShapeSeed } from "../model/shape-model";
import { findShape, fitLineBox, groupShapes } from "../model/shapes";
import type { SheetModel } from "../model/workbook-model";
import { geometricType } from "./geometric-types";
import { CONNECTOR_TYPES } from "./line";
import { Shape } from "./shape";

/** The shapes of a sheet. Members of groups are not among them. */
export class ShapeCollection {
  readonly className = "ShapeCollection";
  readonly host: Host;
  readonly sheet: SheetModel;

  constructor(host: Host, sheet: SheetModel) {
    this.host = host;
    this.sheet = sheet;
  }

  items(): Shape[] {
    return this.sheet.shapes.map((shape) => new Shape(this.host, this.sheet, shape));
  }
  GetCount(): number {
    return this.sheet.shapes.length;
  }
  /** By name or id. Of several with one name, the fake gives the lowest; Excel's choice is not documented. */
  GetItem(key: unknown): Shape {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound(`shape ${String(key)}`);
    return item;
  }
  GetItemOrNullObject(key: unknown): Shape | null {
    const name = textOf(key, "key");
    return (
      this.items().find((s) => s.Id === name) ?? this.items().find((s) => s.Name === name) ?? null
    );
  }
  GetItemAt(index: unknown): Shape {
    return this.items()[indexOf(index, this.sheet.shapes.length, "index")]!;
  }
  /** By id, members of groups included: the library comes back so to shapes it has seen. */
  _GetItem(id: unknown): Shape {
    const shape = findShape(this.sheet, textOf(id, "id"));
    if (!shape) throw itemNotFound(`shape ${String(id)}`);
    return new Shape(this.host, this.sheet, shape);
  }

  AddGeometricShape(type: unknown): Shape {
    return this.add({ type: "GeometricShape", geometry: geometricType(type) });
  }
  AddTextBox(text: unknown): Shape {
    const content = text === null || text === undefined ? "" : textOf(text, "text");
    return this.add({
      type: "GeometricShape",
      geometry: "Rectangle",
      text: createText(content),
    });
  }
  AddLine(left: unknown, top: unknown, right: unknown, bottom: unknown, type: unknown): Shape {
    const begin = { x: notNegative(left, "startLeft"), y: notNegative(top, "startTop") };
    const end = { x: notNegative(right, "endLeft"), y: notNegative(bottom, "endTop") };
    const connectorType = oneOf(type ?? "Straight", CONNECTOR_TYPES, "connectorType");
    const line = createLine(begin, end, connectorType);
    const shape = this.add({ type: "Line", line });
    fitLineBox(shape.shape, line);
    return shape;
  }
  AddImage(base64: unknown): Shape {
    const data = textOf(base64, "base64ImageString");
    const png = data.startsWith("iVBORw0KGgo");
    if (!png && !data.startsWith("/9j/")) {
      throw invalidArgument("base64ImageString is neither PNG nor JPEG");
    }
    return this.add({ type: "Image", imageFormat: png ? "PNG" : "JPEG" });
  }
  /** Takes shapes or their ids; all must lie on the sheet itself. */
  AddGroup(values: unknown): Shape {
    if (!Array.isArray(values) || values.length < 2) throw invalidArgument("values");
    const members = values.map((value) => {
      const id = value instanceof Shape ? value.id : textOf(value, "values");
      const member = this.sheet.shapes.find((s) => s.id === id);
      if (!member) throw invalidArgument(`shape ${id}`);
      return member;
    });
    const group = this.add({ type: "Group", members: [] });
    groupShapes(this.sheet, group.shape, members);
    return group;
  }

  private add(seed: Omit<ShapeSeed, "id">): Shape {
    assertEditable(this.sheet, "allowEditObjects");
    const shape = createShape({ ...seed, id: this.host.workbook.nextId("0004") });
    this.sheet.shapes.push(shape);
    this.host.created("shape");
    return new Shape(this.host, this.sheet, shape);
  }
}
