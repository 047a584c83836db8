import type { Point, Rect } from "../grid/geometry";
import type { DrawnGeometry, DrawnLook } from "../workbook-port";

type Described = {
  /** For screen readers. */
  readonly description: string;
  readonly look?: DrawnLook;
};

export type PictureItem =
  | (Described & {
      readonly kind: "symbol";
      readonly geometry: DrawnGeometry;
      readonly bounds: Rect;
      readonly text: string;
    })
  | (Described & {
      readonly kind: "edge";
      readonly waypoints: readonly Point[];
      readonly arrow: boolean;
    })
  | (Described & { readonly kind: "label"; readonly bounds: Rect; readonly text: string });

/** A cell of the table around the flow. */
export type PictureCell = {
  readonly bounds: Rect;
  readonly text: string;
  readonly align: "left" | "center";
  readonly bold: boolean;
};

/** A flowchart in its table, ready to be drawn on anything; sheet points. */
export type Picture = {
  readonly title: string;
  readonly description: string;
  readonly cells: readonly PictureCell[];
  /** In reading order, which is also the order of drawing. */
  readonly items: readonly PictureItem[];
};
