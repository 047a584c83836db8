import type { SopDocument, WorkbookReading } from "../core/document/sop-document";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import { dayOf } from "../core/language/dates";
import type { DrawingOptions } from "../core/plan/drawing-layout";
import { drawingState } from "../core/plan/drawing-state";
import type { DrawingStyle } from "../core/plan/drawing-style";
import { type DrawPlan, planDraw } from "../core/plan/plan-draw";
import { planErase } from "../core/plan/plan-erase";
import { planHelperColumns } from "../core/plan/plan-helper-columns";
import { planRestore } from "../core/plan/plan-restore";
import { presentStyle } from "../core/plan/present-style";
import { type MappingProposal, proposeMapping } from "../core/recognise/mapping/propose-mapping";
import { recognise } from "../core/recognise/recognise";
import type { Kept } from "../core/records/kept";
import { keptPreset } from "../core/records/kept-preset";
import type { Diagnostic } from "../core/rules/diagnostic";
import { RULES } from "../core/rules/index";
import { lint } from "../core/rules/lint";
import type { HostCommand } from "../core/workbook-port";
import type { DrawingState } from "./session";

/** What a session asks of the core. */
export type SessionCore = {
  /** Reads by the office's own profile and the columns that were chosen, where the workbook keeps them. */
  recognise(snapshots: readonly GridSnapshot[], kept: Kept): WorkbookReading;
  proposeMapping(
    snapshot: GridSnapshot,
    reading: WorkbookReading,
    kept: Kept,
  ): MappingProposal | null;
  /** Findings by the preset of a form profile and what the workbook says about it, in order of severity, then place. */
  lint(
    reading: WorkbookReading,
    profile: string,
    /** All SOPs of the workbook, beside which those of the reading are checked. */
    around: readonly SopDocument[],
    kept: Kept,
  ): readonly Diagnostic[];
  drawingState(snapshot: GridSnapshot, document: SopDocument, style: DrawingStyle): DrawingState;
  /** The style of the drawing on a sheet. */
  presentStyle(snapshot: GridSnapshot, document: SopDocument): DrawingStyle;
  planDraw(
    snapshot: GridSnapshot,
    document: SopDocument,
    options: { readonly replace: boolean; readonly style: DrawingStyle } & DrawingOptions,
  ): DrawPlan;
  planHelperColumns(snapshot: GridSnapshot, document: SopDocument): readonly HostCommand[];
  planErase(snapshot: GridSnapshot): readonly HostCommand[];
  planRestore(before: GridSnapshot, commands: readonly HostCommand[]): readonly HostCommand[];
};

export const susunCore: SessionCore = {
  recognise: (snapshots, { profile, mappings }) =>
    recognise(snapshots, profile?.sop ?? null, { mappings }),
  proposeMapping: (snapshot, reading, { profile }) =>
    proposeMapping(snapshot, reading, profile?.sop),
  lint: (reading, profile, around, kept) =>
    lint({ ...reading, documents: around }, keptPreset(profile, kept), RULES, {
      documents: reading.documents,
      today: dayOf(new Date()),
      profile: kept.profile?.sop ?? null,
    }),
  drawingState,
  presentStyle,
  planDraw,
  planHelperColumns,
  planErase,
  planRestore,
};
