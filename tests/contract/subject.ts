import type { CellAddress, Origin } from "../../src/core/grid/address";
import type { CellValue, GridSnapshot } from "../../src/core/grid/grid-snapshot";
import type { WorkbookPort } from "../../src/core/workbook-port";

/** A workbook behind an adapter, with what a user does to it and sees of it. */
export type Subject = {
  readonly port: WorkbookPort;
  /** The user types into a cell; resolves when the adapter can have heard of it. */
  type(sheet: string, at: CellAddress, value: CellValue): Promise<void>;
  /** Resolves when listening that was asked for has begun or ended. */
  settled(): Promise<void>;
  /** What is selected now, of the cells that the user looks at. */
  selection(): Origin | null;
};

/** What adapters do in their own ways, by nature of what is behind them. */
export type Capabilities = {
  /**
   * Shown texts of numbers and dates: by the number format, or the bare value.
   * The in-memory workbook has no number formats to show by.
   */
  readonly formatsTexts: boolean;
  /** A formula shows the value the plan gave for it, or one that was computed. */
  readonly formulaValues: "as planned" | "computed";
  /**
   * Bends of an author's elbow connector: as they are drawn, or by the model of Excel's own routing. Office.js does
   * not tell them.
   */
  readonly bendsOfAuthors: "exact" | "modelled";
  /** Whether a second object may take a name that is there. A file holds what it holds; plans never ask for it. */
  readonly namesAreUnique: boolean;
};

export type Maker = (snapshots: readonly GridSnapshot[]) => Subject;
