import type { NodeKind } from "../document/sop-document";
import type { Point, Rect } from "../grid/geometry";
import type { Side } from "../workbook-port";

/** A symbol of an activity, or the pentagon that goes on to another page. */
export type LayoutKind = NodeKind | "page";

/** A symbol to place: the block of cells it stands in, in sheet points. */
export type LayoutNode = {
  readonly id: string;
  readonly kind: LayoutKind;
  readonly text: string;
  /** The row's height and the lane's (or lanes') width. */
  readonly cell: Rect;
  /** Place among the symbols that share one cell: 0-based index and how many there are. */
  readonly share: { readonly index: number; readonly count: number };
  /** Where it has to stand, whatever its cell: a symbol that a user moved, a pentagon. Absent: in the middle of its cell. */
  readonly pinned?: Rect;
};

export type LayoutFlow = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly outcome: "ya" | "tidak" | null;
  /** Text to show at the exit; empty for none. */
  readonly label: string;
  readonly joint: boolean;
};

/** Everything the layout needs, and nothing else: it knows no workbook. */
export type LayoutInput = {
  readonly nodes: readonly LayoutNode[];
  readonly flows: readonly LayoutFlow[];
  /** Left edges of the lanes and the right edge of the last one, points. */
  readonly laneEdges: readonly number[];
  /** Top edges of the table's body rows and the bottom edge of the last one, points. */
  readonly rowEdges: readonly number[];
  /** Boxes of the author's own objects over the lanes: what is drawn keeps clear of them where it can. */
  readonly obstacles?: readonly Rect[];
};

export type PlacedNode = {
  readonly id: string;
  readonly kind: LayoutKind;
  readonly text: string;
  readonly bounds: Rect;
};

export type RoutedEdge = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly sourceSide: Side;
  readonly targetSide: Side;
  /** Orthogonal polyline from site to site, without collinear middle points. */
  readonly waypoints: readonly Point[];
  readonly joint: boolean;
};

export type PlacedLabel = {
  /** Id of the flow it belongs to. */
  readonly flow: string;
  readonly text: string;
  readonly bounds: Rect;
};

export type LayoutWarning = {
  /**
   * `relaxed-route`: drawn although it touches another route; `no-route`: could not be drawn; `label-crowded`: no free
   * place; `obstacle-met`: lies on an object of the author's; `symbol-kept`: stays where a user moved it, `text-cut`:
   * shows only the beginning of its text (both said by the plan).
   */
  readonly code:
    | "relaxed-route"
    | "no-route"
    | "label-crowded"
    | "cell-too-small"
    | "obstacle-met"
    | "symbol-kept"
    | "text-cut";
  readonly subject: string;
};

export type DiagramLayout = {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly RoutedEdge[];
  readonly labels: readonly PlacedLabel[];
  readonly warnings: readonly LayoutWarning[];
};
