import { cellOrigin } from "../core/grid/address";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import type { LayoutCommand, NewSheet } from "../core/sheet-commands";
import { isAsMade } from "../core/sheets/as-made";
import { newSheetFault } from "../core/sheets/new-sheet-fault";
import { refersToSheet } from "../core/sheets/refers-to-sheet";
import { isSameSheet } from "../core/sheets/sheet-name";
import type { ApplyResult, HostCommand } from "../core/workbook-port";
import { paperName } from "./paper-sizes";

type Failure = Exclude<ApplyResult, { readonly kind: "applied" }>;

/** Sizes and the page, as they are written. */
type SizeOperation = Exclude<LayoutCommand, { readonly kind: "add-sheet" | "delete-sheet" }>;

/** One write of sizes or of a whole sheet, checked. */
export type LayoutOperation =
  | SizeOperation
  /** The first write to its sheet, which is added for it at the place counted from 0. */
  | {
      readonly kind: "make-sheet";
      readonly sheet: string;
      readonly position: number;
      readonly content: NewSheet;
      /** The printer's own paper, in place of the one asked for. */
      readonly paper?: "printer";
    }
  | { readonly kind: "remove-sheet"; readonly sheet: string };

/** What a plan has to know of the whole workbook when it adds or deletes sheets. */
export type WorkbookFacts = {
  /** Names of its sheets, in tab order. */
  readonly sheets: readonly string[];
  readonly structureProtected: boolean;
};

const KINDS: Readonly<Record<SizeOperation["kind"], true>> = {
  "set-row-heights": true,
  "set-column-widths": true,
  "set-row-breaks": true,
  "set-page-setup": true,
};

export const isSizeCommand = (command: HostCommand): command is SizeOperation =>
  Object.hasOwn(KINDS, command.kind);

type AddSheet = Extract<LayoutCommand, { readonly kind: "add-sheet" }>;
type DeleteSheet = Extract<LayoutCommand, { readonly kind: "delete-sheet" }>;
type Checked = { readonly operation: LayoutOperation; readonly facts: WorkbookFacts };

/** Whether Excel can add the sheet, and where it comes. */
export function checkNewSheet(
  { sheet, after, content }: AddSheet,
  facts: WorkbookFacts,
): Checked | Failure {
  const { sheets } = facts;
  const fault = newSheetFault(sheet, after, content, sheets);
  if (fault) return { kind: "refused", ...fault };
  if (facts.structureProtected) return { kind: "refused", code: "workbook-protected", at: null };
  if (paperName(content.page.paperSize) === null) return noSuchPaper;
  const position =
    after === null ? sheets.length : sheets.findIndex((name) => isSameSheet(name, after)) + 1;
  return {
    operation: { kind: "make-sheet", sheet, position, content },
    facts: { ...facts, sheets: sheets.toSpliced(position, 0, sheet) },
  };
}

/** @param others all other sheets, as they are now */
export function checkGoingSheet(
  { sheet, made }: DeleteSheet,
  snapshot: GridSnapshot,
  others: readonly GridSnapshot[],
  facts: WorkbookFacts,
): Checked | Failure {
  if (facts.structureProtected) return { kind: "refused", code: "workbook-protected", at: null };
  if (!isAsMade(snapshot, made)) return { kind: "stale", at: cellOrigin(sheet, 0, 0) };
  if (others.some((other) => speaksOf(other, sheet))) {
    return { kind: "refused", code: "sheet-in-use", at: null };
  }
  // A workbook shows one sheet at least.
  if (!others.some(({ visible }) => visible)) {
    return { kind: "refused", code: "host-failed", at: null };
  }
  return {
    operation: { kind: "remove-sheet", sheet },
    facts: { ...facts, sheets: facts.sheets.filter((name) => name !== sheet) },
  };
}

const speaksOf = ({ rows }: GridSnapshot, sheet: string): boolean =>
  rows.some((row) =>
    row?.some((cell) => cell?.formula != null && refersToSheet(cell.formula, sheet)),
  );

/** Excel sets a paper by its name only. */
const noSuchPaper: Failure = { kind: "refused", code: "host-failed", at: null };

export const checkSize = (command: SizeOperation): LayoutOperation | Failure =>
  command.kind === "set-page-setup" &&
  command.page.paperSize !== undefined &&
  paperName(command.page.paperSize) === null
    ? noSuchPaper
    : command;
