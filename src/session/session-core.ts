import { lintServices } from "../core/cross-rules/lint-services";
import type { LinkDecision } from "../core/document/dossier";
import type { Inventaris } from "../core/document/inventaris";
import type { SopDocument, WorkbookReading } from "../core/document/sop-document";
import type { SpReading } from "../core/document/standar-pelayanan";
import type { Fix } from "../core/fixes/fix";
import { fixOf } from "../core/fixes/index";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import { readInventories } from "../core/inventory/read-inventories";
import { lintInventories } from "../core/inventory-rules/lint-inventory";
import { dayOf } from "../core/language/dates";
import type { DiagramLayout, LayoutInput } from "../core/layout/diagram-layout";
import type { OfficeSheet } from "../core/office-rules/define-office-rule";
import { lintOffice } from "../core/office-rules/lint-office";
import { readOfficeSheets } from "../core/office-rules/read-office-sheets";
import { rememberLayout } from "../core/plan/cached-layout";
import type { DrawingOptions } from "../core/plan/drawing-layout";
import { drawingState } from "../core/plan/drawing-state";
import type { DrawingStyle } from "../core/plan/drawing-style";
import { pagesToCompare, pagesToDraw, pagesToWiden } from "../core/plan/pages-to-lay-out";
import { type DrawPlan, planDraw } from "../core/plan/plan-draw";
import { planErase } from "../core/plan/plan-erase";
import { planHelperColumns } from "../core/plan/plan-helper-columns";
import { planRestore } from "../core/plan/plan-restore";
import { presentStyle } from "../core/plan/present-style";
import { planWidening } from "../core/plan/widening";
import { type MappingProposal, proposeMapping } from "../core/recognise/mapping/propose-mapping";
import { recognise } from "../core/recognise/recognise";
import { recogniseSp } from "../core/recognise/sp/recognise-sp";
import type { Kept } from "../core/records/kept";
import { keptPreset } from "../core/records/kept-preset";
import type { Diagnostic } from "../core/rules/diagnostic";
import { createLinter, type Linter } from "../core/rules/incremental-lint";
import { profileOf } from "../core/rules/lint";
import { DEFAULT_PARAMETERS } from "../core/rules/parameters";
import type { HostCommand } from "../core/workbook-port";
import type { DrawingState } from "./session";

/** What a session asks of the core. */
export type SessionCore = {
  /** Reads by the office's own profile and the columns that were chosen, where the workbook keeps them. */
  recognise(snapshots: readonly GridSnapshot[], kept: Kept): WorkbookReading;
  readInventories(
    snapshots: readonly GridSnapshot[],
    reading: WorkbookReading,
  ): readonly Inventaris[];
  /** Maklumat and stages of Standar Pelayanan. */
  readOfficeSheets(
    snapshots: readonly GridSnapshot[],
    reading: WorkbookReading,
  ): readonly OfficeSheet[];
  lintOffice(sheets: readonly OfficeSheet[], kept: Kept): readonly Diagnostic[];
  lintInventories(
    inventories: readonly Inventaris[],
    sops: readonly SopDocument[],
    kept: Kept,
  ): readonly Diagnostic[];
  readServices(snapshots: readonly GridSnapshot[]): SpReading;
  /** Findings of every Standar Pelayanan, and between each and its SOPs. */
  lintServices(
    services: SpReading,
    sops: readonly SopDocument[],
    decisions: readonly LinkDecision[],
    kept: Kept,
  ): readonly Diagnostic[];
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
  /** Pages that drawing, or telling whether a drawing is up to date, would lay out first: what takes time in it. */
  pagesToDraw(
    snapshot: GridSnapshot,
    documents: readonly SopDocument[],
    options: { readonly replace: boolean } & DrawingOptions,
  ): readonly LayoutInput[];
  /** Sizes that give crowded tables room, and the pages that finding the next of them would lay out first. */
  planWidening(
    snapshot: GridSnapshot,
    documents: readonly SopDocument[],
    options: DrawingOptions,
  ): readonly HostCommand[];
  pagesToWiden(
    snapshot: GridSnapshot,
    documents: readonly SopDocument[],
    options: DrawingOptions,
  ): readonly LayoutInput[];
  pagesToCompare(snapshot: GridSnapshot, documents: readonly SopDocument[]): readonly LayoutInput[];
  /** Takes in the layout of one of those pages. */
  rememberLayout(page: LayoutInput, layout: DiagramLayout): void;
  planHelperColumns(snapshot: GridSnapshot, document: SopDocument): readonly HostCommand[];
  planErase(snapshot: GridSnapshot): readonly HostCommand[];
  /** The answer to a finding that can be written for the author; null where there is none. */
  fixOf(
    diagnostic: Diagnostic,
    view: {
      readonly snapshots: readonly GridSnapshot[];
      readonly documents: readonly SopDocument[];
      readonly kept: Kept;
    },
  ): Fix | null;
  planRestore(before: GridSnapshot, commands: readonly HostCommand[]): readonly HostCommand[];
};

/** The core with a memory of its own: of a check, only what an edit touches is done again. */
export const createSusunCore = (check: Linter = createLinter()): SessionCore => ({
  recognise: (snapshots, { profile, mappings }) =>
    recognise(snapshots, profile?.sop ?? null, { mappings }),
  proposeMapping: (snapshot, reading, { profile }) =>
    proposeMapping(snapshot, reading, profile?.sop),
  lint: (reading, profile, around, kept) =>
    check({ ...reading, documents: around }, keptPreset(profile, kept), {
      documents: reading.documents,
      today: dayOf(new Date()),
      profile: kept.profile?.sop ?? null,
    }),
  readServices: (snapshots) => recogniseSp(snapshots),
  lintServices: (services, sops, decisions, kept) =>
    lintServices(services, sops, {
      preset: keptPreset(undefined, kept),
      decisions,
      cross: true,
      today: dayOf(new Date()),
    }),
  readInventories,
  readOfficeSheets,
  lintOffice: (sheets, kept) => lintOffice(sheets, keptPreset(undefined, kept), dayOf(new Date())),
  lintInventories: (inventories, sops, kept) =>
    lintInventories(inventories, sops, keptPreset(undefined, kept)),
  drawingState,
  presentStyle,
  planDraw,
  pagesToDraw,
  pagesToCompare,
  pagesToWiden,
  planWidening,
  rememberLayout,
  planHelperColumns,
  planErase,
  planRestore,
  fixOf(diagnostic, { snapshots, documents, kept }) {
    const document = documents.find(({ id }) => id === diagnostic.documentId);
    if (!document) return null;
    const { parameters } = keptPreset(document.profile, kept);
    return fixOf(diagnostic, {
      snapshots,
      document,
      profile: profileOf(document, kept.profile?.sop),
      parameters: { ...DEFAULT_PARAMETERS, ...parameters },
    });
  },
});
