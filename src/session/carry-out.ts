import { cellOrigin } from "../core/grid/address";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import { withSizes } from "../core/plan/with-sizes";
import type { HostCommand, WorkbookPort } from "../core/workbook-port";
import { errorCode } from "./error-code";
import { planAll, withOnePrintArea } from "./plan-all";
import type { DrawOptions, Notice, RestorableAction } from "./session";
import type { SessionCore } from "./session-core";
import type { WorkbookView } from "./workbook-view";

/** What was done to a sheet, kept to take it back. */
export type Deed = {
  readonly action: RestorableAction;
  /** The sheet as it was before. */
  readonly before: GridSnapshot;
  readonly commands: readonly HostCommand[];
};

/** How an action went, and what it did; null when it did nothing. */
export type Carried = { readonly notice: Notice; readonly deed: Deed | null };

/** Draws the flow of the documents on show, all of them or none, and says how it went. Never rejects. */
export async function carryOutDraw(
  port: WorkbookPort,
  core: SessionCore,
  { canvas, documents, style }: WorkbookView,
  { replace = false, ...options }: DrawOptions,
): Promise<Carried> {
  if (!canvas) return nothing({ kind: "nothing-to-draw" });
  return guarded(async () => {
    let sheet = canvas;
    const plans = documents.map((one) => {
      const plan = core.planDraw(sheet, one, { ...options, replace, style });
      // The next table lies lower by what this one needs for its pages.
      if (plan.kind === "plan") sheet = withSizes(sheet, plan.commands);
      return plan;
    });
    const plan = planAll(plans);
    // Not a question whose answer would be refused.
    if (plan.kind === "hand-drawn" && canvas.protected) return nothing(SHEET_PROTECTED);
    if (plan.kind !== "plan") return nothing(plan);
    const { added, removed } = plan.counts;
    const deed: Deed = { action: "draw", before: canvas, commands: plan.commands };
    return carry(port, deed, { kind: "drawn", added, removed, warnings: plan.warnings });
  });
}

/** Takes our drawing off the sheet on show, brings back what it had hidden. Never rejects. */
export async function carryOutErase(
  port: WorkbookPort,
  core: SessionCore,
  { canvas }: WorkbookView,
): Promise<Carried> {
  if (!canvas) return nothing({ kind: "unchanged" });
  return guarded(async () => {
    const commands = core.planErase(canvas);
    return carry(
      port,
      { action: "erase", before: canvas, commands },
      {
        kind: "erased",
        removed: count(commands, (command) => command.kind === "delete-shapes" && command.names),
        shown: count(commands, (command) => command.kind === "show-shapes" && command.ids),
      },
    );
  });
}

/** Heads the columns for targets in the tables of the sheet on show that lack them. Never rejects. */
export async function carryOutColumns(
  port: WorkbookPort,
  core: SessionCore,
  { canvas, documents }: WorkbookView,
): Promise<Carried> {
  if (!canvas) return nothing({ kind: "unchanged" });
  return guarded(async () => {
    const commands = withOnePrintArea(
      documents.flatMap((one) => core.planHelperColumns(canvas, one)),
    );
    const first = commands.find((command): command is SetValues => command.kind === "set-values")
      ?.cells[0];
    if (!first) return nothing({ kind: "unchanged" });
    const at = cellOrigin(canvas.sheet, first.at.row, first.at.column);
    return carry(
      port,
      { action: "columns", before: canvas, commands },
      { kind: "columns-added", at },
    );
  });
}

type SetValues = Extract<HostCommand, { kind: "set-values" }>;

/** A deed, and the revision it left its sheet with. */
export type LastDeed = Deed & { readonly left: number };

/** Takes a deed back, if nothing was changed on its sheet since. Never rejects. */
export async function carryOutRestore(
  port: WorkbookPort,
  core: SessionCore,
  { snapshots }: WorkbookView,
  { action, before, commands, left }: LastDeed,
): Promise<Notice> {
  const now = snapshots.find(({ sheet }) => sheet === before.sheet);
  if (now?.revision !== left) return { kind: "changed-since", at: null };
  const { notice } = await guarded(async () => {
    const result = await port.apply(core.planRestore(before, commands));
    if (result.kind === "stale") return nothing({ kind: "changed-since", at: result.at });
    return nothing(result.kind === "applied" ? { kind: "restored", action } : result);
  });
  return notice;
}

/** What the workbook would say of a change to a protected sheet, said before anything is asked. */
export const SHEET_PROTECTED = { kind: "refused", code: "sheet-protected", at: null } as const;

export const nothing = (notice: Notice): Carried => ({ notice, deed: null });

const count = (
  commands: readonly HostCommand[],
  named: (command: HostCommand) => readonly string[] | false,
): number => commands.reduce((sum, command) => sum + (named(command) || []).length, 0);

export async function carry(port: WorkbookPort, deed: Deed, done: Notice): Promise<Carried> {
  if (deed.commands.length === 0) return nothing({ kind: "unchanged" });
  const result = await port.apply(deed.commands);
  return result.kind === "applied" ? { notice: done, deed } : nothing(result);
}

export async function guarded(work: () => Promise<Carried>): Promise<Carried> {
  try {
    return await work();
  } catch (error) {
    return nothing({ kind: "failed", code: errorCode(error) });
  }
}
