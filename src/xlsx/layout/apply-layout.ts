import type { LayoutCommand } from "../../core/sheet-commands";
import type { HostCommand } from "../../core/workbook-port";
import type { ApplyStep } from "../apply-step";
import type { OpenSheet } from "../open-sheet";
import type { Package } from "../package";
import { deleteSheet } from "../sheets/delete-sheet";
import { writeColumnWidths } from "./write-column-widths";
import { writePageSetup } from "./write-page-setup";
import { writeRowBreaks } from "./write-row-breaks";
import { writeRowHeights } from "./write-row-heights";

/** Commands about a sheet that is there; adding one is `addSheet`. */
export type PresentSheetCommand = Exclude<LayoutCommand, { readonly kind: "add-sheet" }>;

const KINDS: Readonly<Record<PresentSheetCommand["kind"], true>> = {
  "delete-sheet": true,
  "set-row-heights": true,
  "set-column-widths": true,
  "set-row-breaks": true,
  "set-page-setup": true,
};

export const isLayout = (command: HostCommand): command is PresentSheetCommand =>
  Object.hasOwn(KINDS, command.kind);

/** Carries out one command on an open sheet. */
export function applyLayout(
  pkg: Package,
  sheet: OpenSheet,
  command: PresentSheetCommand,
): ApplyStep {
  switch (command.kind) {
    case "delete-sheet":
      return deleteSheet(pkg, sheet, command);
    case "set-row-heights":
      return writeRowHeights(pkg, sheet, command);
    case "set-column-widths":
      return writeColumnWidths(pkg, sheet, command);
    case "set-row-breaks":
      return writeRowBreaks(pkg, sheet, command);
    case "set-page-setup":
      return writePageSetup(pkg, sheet, command);
  }
}
