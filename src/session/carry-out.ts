import type { HostCommand, WorkbookPort } from "../core/workbook-port";
import { errorCode } from "./error-code";
import type { Notice } from "./session";
import type { SessionCore } from "./session-core";
import type { WorkbookView } from "./workbook-view";

/** Draws the flow of the document on show and says how it went. Never rejects. */
export async function carryOutDraw(
  port: WorkbookPort,
  core: SessionCore,
  { canvas, document }: WorkbookView,
  replace: boolean,
): Promise<Notice> {
  if (!canvas || !document?.table) return { kind: "nothing-to-draw" };
  return guarded(async () => {
    const plan = core.planDraw(canvas, document, { replace });
    if (plan.kind !== "plan") return plan;
    const { added, removed } = plan.counts;
    return apply(port, plan.commands, { kind: "drawn", added, removed, warnings: plan.warnings });
  });
}

/** Takes our drawing off the sheet on show, brings back what it had hidden. Never rejects. */
export async function carryOutErase(
  port: WorkbookPort,
  core: SessionCore,
  { canvas }: WorkbookView,
): Promise<Notice> {
  if (!canvas) return { kind: "unchanged" };
  return guarded(async () => {
    const commands = core.planErase(canvas);
    return apply(port, commands, {
      kind: "erased",
      removed: count(commands, (command) => command.kind === "delete-shapes" && command.names),
      shown: count(commands, (command) => command.kind === "show-shapes" && command.ids),
    });
  });
}

const count = (
  commands: readonly HostCommand[],
  named: (command: HostCommand) => readonly string[] | false,
): number => commands.reduce((sum, command) => sum + (named(command) || []).length, 0);

async function apply(
  port: WorkbookPort,
  commands: readonly HostCommand[],
  done: Notice,
): Promise<Notice> {
  if (commands.length === 0) return { kind: "unchanged" };
  const result = await port.apply(commands);
  return result.kind === "applied" ? done : result;
}

async function guarded(work: () => Promise<Notice>): Promise<Notice> {
  try {
    return await work();
  } catch (error) {
    return { kind: "failed", code: errorCode(error) };
  }
}
