import type { DrawPlan } from "../core/plan/plan-draw";
import type { HostCommand } from "../core/workbook-port";

type Planned = Extract<DrawPlan, { kind: "plan" }>;

/**
 * One plan for all documents of a sheet, each planned on the same snapshot. One flow drawn by hand asks for all; a
 * table without symbols yet does not keep the others from being drawn.
 */
export function planAll(plans: readonly DrawPlan[]): DrawPlan {
  const byHand = plans.flatMap((plan) => (plan.kind === "hand-drawn" ? [plan.shapes] : []));
  if (byHand.length > 0) return { kind: "hand-drawn", shapes: sum(byHand) };
  const planned = plans.filter((plan): plan is Planned => plan.kind === "plan");
  if (planned.length === 0) return { kind: "nothing-to-draw" };
  return {
    kind: "plan",
    commands: withOnePrintArea(planned.flatMap(({ commands }) => commands)),
    warnings: planned.flatMap(({ warnings }) => warnings),
    counts: {
      added: sum(planned.map(({ counts }) => counts.added)),
      removed: sum(planned.map(({ counts }) => counts.removed)),
    },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** A sheet has one print area: every plan sets it over all that the sheet holds, so the first one does. */
export function withOnePrintArea(commands: readonly HostCommand[]): readonly HostCommand[] {
  const first = commands.findIndex(({ kind }) => kind === "set-print-area");
  return commands.filter(({ kind }, i) => kind !== "set-print-area" || i === first);
}
