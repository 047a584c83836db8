import { colorOf, indexOf, oneOf } from "../checks";
import type { BorderModel, CellModel } from "../model/workbook-model";
import { changeLooks, type Looks, sharedLook } from "./range-format";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export class RangeBorderCollection {
  readonly className = "RangeBorderCollection";
  readonly looks: Looks;

  constructor(looks: Looks) {
    this.looks = looks;
  }

  items(): RangeBorder[] {
    return EDGES.map((edge) => new RangeBorder(this.looks, edge));
  }
  GetItem(key: unknown): RangeBorder {
    return new RangeBorder(this.looks, oneOf(key, EDGES, "border"));
  }
  GetItemAt(index: unknown): RangeBorder {
    return this.items()[indexOf(index, EDGES.length, "index")]!;
  }
}

const NO_BORDER: BorderModel = { style: "None", color: "#000000", weight: "Thin" };

/** Kept per cell under the edge's name: the fake does not work out which neighbour an edge belongs to. */
class RangeBorder {
  readonly className = "RangeBorder";
  readonly looks: Looks;
  readonly id: string;

  constructor(looks: Looks, edge: string) {
    this.looks = looks;
    this.id = edge;
  }

  private of(cell: Readonly<CellModel>): BorderModel {
    return cell.borders.get(this.id) ?? NO_BORDER;
  }
  private put(change: Partial<BorderModel>): void {
    changeLooks(this.looks, (cell) => {
      const style = this.of(cell).style === "None" ? "Continuous" : this.of(cell).style;
      cell.borders.set(this.id, { ...this.of(cell), style, ...change });
    });
  }

  get SideIndex(): string {
    return this.id;
  }
  get Style(): string | null {
    return sharedLook(this.looks, (cell) => this.of(cell).style);
  }
  set Style(value: unknown) {
    this.put({ style: oneOf(value, STYLES, "style") });
  }
  get Color(): string | null {
    return sharedLook(this.looks, (cell) => this.of(cell).color);
  }
  set Color(value: unknown) {
    this.put({ color: colorOf(value, "color") });
  }
  get Weight(): string | null {
    return sharedLook(this.looks, (cell) => this.of(cell).weight);
  }
  set Weight(value: unknown) {
    this.put({ weight: oneOf(value, WEIGHTS, "weight") });
  }
}
