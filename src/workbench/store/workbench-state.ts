import type { Origin } from "../../core/grid/address";
import type { GridSnapshot } from "../../core/grid/grid-snapshot";
import type { CellChange, RefusalCode, SheetInfo } from "../../core/workbook-port";
import type { SheetView } from "../../xlsx/sheet-view";
import type { WorkbookFile } from "../../xlsx/workbook-file";
import type { Selection } from "../grid/selection";

/** What the workbench has to say; shown until the next action. */
export type WorkbenchNotice =
  | { readonly kind: "refused"; readonly code: RefusalCode; readonly at: Origin | null }
  | { readonly kind: "stale"; readonly at: Origin }
  | {
      readonly kind: "open-failed";
      readonly fileName: string;
      readonly code: string;
      readonly detail: string;
    }
  /** The file is open, with something to know about it before changing it. */
  | { readonly kind: "opened-with"; readonly what: "read-only" | "signed" }
  /** The sheet cannot be shown; the present one stays. */
  | { readonly kind: "sheet-failed"; readonly sheet: string }
  | { readonly kind: "paste-blocked"; readonly at: Origin }
  | { readonly kind: "saved"; readonly fileName: string };

export type WorkbenchState = {
  readonly fileName: string;
  /** The bundled sample form, before a file of the user's own is opened. */
  readonly sample: boolean;
  /** Grows with every workbook that is opened in place of another. */
  readonly opened: number;
  readonly file: WorkbookFile;
  readonly sheets: readonly SheetInfo[];
  /** Name of the sheet on show. */
  readonly sheet: string;
  readonly snapshot: GridSnapshot;
  readonly view: SheetView;
  readonly selection: Selection;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly unsaved: boolean;
  /** Grows with every request to bring the selection into view; the grid scrolls and leaves the focus alone. */
  readonly reveal: number;
  readonly notice: WorkbenchNotice | null;
};

export type CellEdit = Pick<CellChange, "at" | "content">;
