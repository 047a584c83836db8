import type { SopDocument, WorkbookReading } from "../core/document/sop-document";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import { dayOf } from "../core/language/dates";
import { drawingState } from "../core/plan/drawing-state";
import { type DrawPlan, planDraw } from "../core/plan/plan-draw";
import { planErase } from "../core/plan/plan-erase";
import { planHelperColumns } from "../core/plan/plan-helper-columns";
import { planRestore } from "../core/plan/plan-restore";
import { recognise } from "../core/recognise/recognise";
import type { Diagnostic } from "../core/rules/diagnostic";
import { RULES } from "../core/rules/index";
import { lint } from "../core/rules/lint";
import { presetFor } from "../core/rules/presets";
import type { HostCommand } from "../core/workbook-port";
import type { DrawingState } from "./session";

/** What a session asks of the core. */
export type SessionCore = {
  recognise(snapshots: readonly GridSnapshot[]): WorkbookReading;
  /** Findings by the drafting preset of a form profile, in order of severity, then place. */
  lint(
    reading: WorkbookReading,
    profile: string,
    /** All SOPs of the workbook, beside which those of the reading are checked. */
    around: readonly SopDocument[],
  ): readonly Diagnostic[];
  drawingState(snapshot: GridSnapshot, document: SopDocument): DrawingState;
  planDraw(
    snapshot: GridSnapshot,
    document: SopDocument,
    options: { readonly replace: boolean },
  ): DrawPlan;
  planHelperColumns(snapshot: GridSnapshot, document: SopDocument): readonly HostCommand[];
  planErase(snapshot: GridSnapshot): readonly HostCommand[];
  planRestore(before: GridSnapshot, commands: readonly HostCommand[]): readonly HostCommand[];
};

export const susunCore: SessionCore = {
  recognise,
  lint: (reading, profile, around) =>
    lint({ ...reading, documents: around }, presetFor(profile, "draf"), RULES, {
      documents: reading.documents,
      today: dayOf(new Date()),
    }),
  drawingState,
  planDraw,
  planHelperColumns,
  planErase,
  planRestore,
};
