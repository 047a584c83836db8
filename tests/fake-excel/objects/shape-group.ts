import { indexOf, textOf } from "../checks";
import { itemNotFound } from "../host-error";
import type { ShapeModel } from "../model/shape-model";
import { ungroup } from "../model/shapes";
import type { HostObject } from "../protocol";
import { assertShapeEditable, Shape } from "./shape";

export class ShapeGroup {
  readonly className = "ShapeGroup";
  readonly owner: Shape;
  readonly members: readonly ShapeModel[];

  constructor(owner: Shape, members: readonly ShapeModel[]) {
    this.owner = owner;
    this.members = members;
  }

  get Id(): string {
    return this.owner.Id;
  }
  get Shape(): HostObject {
    return this.owner;
  }
  get Shapes(): HostObject {
    return new GroupShapeCollection(this.owner, this.members);
  }
  Ungroup(): void {
    assertShapeEditable(this.owner);
    ungroup(this.owner.sheet, this.owner.shape);
  }
}

class GroupShapeCollection {
  readonly className = "GroupShapeCollection";
  readonly owner: Shape;
  readonly members: readonly ShapeModel[];

  constructor(owner: Shape, members: readonly ShapeModel[]) {
    this.owner = owner;
    this.members = members;
  }

  items(): Shape[] {
    return this.members.map((member) => new Shape(this.owner.host, this.owner.sheet, member));
  }
  GetCount(): number {
    return this.members.length;
  }
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
  _GetItem(id: unknown): Shape {
    return this.GetItem(id);
  }
  GetItemAt(index: unknown): Shape {
    return this.items()[indexOf(index, this.members.length, "index")]!;
  }
}
