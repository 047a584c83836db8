import type { RangeAddress } from "../core/grid/address";
import type { Point, Rect } from "../core/grid/geometry";

/**
 * What the workbench paints beside the snapshot: looks that the core has no use for.
 * Colours are resolved (theme and tint applied) CSS `#rrggbb`; null means none or automatic.
 */
export type BorderLine = {
  /** Excel's name of the line style: thin, medium, thick, double, dashed, dotted, hair, … */
  readonly style: string;
  readonly color: string | null;
};

export type CellLook = {
  readonly font: {
    readonly name: string;
    /** Points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strike: boolean;
    readonly color: string | null;
  };
  readonly fill: string | null;
  readonly border: {
    readonly top: BorderLine | null;
    readonly right: BorderLine | null;
    readonly bottom: BorderLine | null;
    readonly left: BorderLine | null;
  };
  /** Excel's words: general, left, center, right, fill, justify, centerContinuous, distributed. */
  readonly horizontal: string;
  /** top, center, bottom, justify, distributed. */
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees as Excel stores them (0–180, 255 = stacked). */
  readonly textRotation: number;
  readonly numberFormat: string;
};

/** A piece of rich text in one cell. */
export type TextRun = {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string | null;
};

/** How one drawing object looks; `id` is that of the snapshot's shape. */
export type ShapeLook = {
  readonly id: string;
  /** Null = no fill. */
  readonly fill: string | null;
  readonly line: {
    readonly color: string;
    /** Points. */
    readonly width: number;
    /** DrawingML dash name; `solid` by default. */
    readonly dash: string;
  } | null;
  /** Box before rotation and flips, points; the overlay turns it about its centre. */
  readonly frame: Rect;
  readonly rotation: number;
  readonly flipHorizontal: boolean;
  readonly flipVertical: boolean;
  readonly text: {
    readonly content: string;
    /** Points. */
    readonly size: number;
    readonly color: string;
    readonly bold: boolean;
    readonly align: "left" | "center" | "right";
    readonly anchor: "top" | "middle" | "bottom";
  } | null;
  /** Picture bytes, for objects of kind picture whose part is a PNG, JPEG, GIF or SVG. */
  readonly picture: { readonly mime: string; readonly bytes: Uint8Array } | null;
  readonly waypoints: readonly Point[] | null;
};

export type SheetView = {
  readonly sheet: string;
  /** Index into `looks` of a cell's look: cell's own, else its row's, else its column's, else 0. */
  lookAt(row: number, column: number): CellLook;
  /** Rich text runs of a cell; null when it is plain. */
  runsAt(row: number, column: number): readonly TextRun[] | null;
  /** Frozen panes: number of rows and columns kept in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly shapeLooks: ReadonlyMap<string, ShapeLook>;
  /** Last row and column that hold content, a format, a merge or an object. */
  readonly extent: RangeAddress;
  /** Cells with a formula whose shown value may be out of date since an edit. */
  readonly staleFormulas: ReadonlySet<string>;
  /** Texts of notes, whoever wrote them, by the name of their cell. */
  readonly notes: ReadonlyMap<string, string>;
};
