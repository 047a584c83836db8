import type { DrawPlan } from "../core/plan/plan-draw";
import type { HostCommand } from "../core/workbook-port";
import { planAll } from "./plan-all";

const area = (bottom: number): HostCommand => ({
  kind: "set-print-area",
  sheet: "SOP 1",
  range: { top: 0, left: 0, bottom, right: 8 },
});
const gone = (name: string): HostCommand => ({
  kind: "delete-shapes",
  sheet: "SOP 1",
  names: [name],
});
const plan = (commands: readonly HostCommand[], added: number): DrawPlan => ({
  kind: "plan",
  commands,
  warnings: [{ code: "no-route", subject: "a1>a2" }],
  counts: { added, removed: commands.length },
});

test("plans of one sheet become one, with one print area", () => {
  expect(planAll([plan([gone("susun:d1:n:1"), area(20)], 3), plan([area(40)], 2)])).toEqual({
    kind: "plan",
    commands: [gone("susun:d1:n:1"), area(20)],
    warnings: [
      { code: "no-route", subject: "a1>a2" },
      { code: "no-route", subject: "a1>a2" },
    ],
    counts: { added: 5, removed: 3 },
  });
});

test("one flow drawn by hand asks for all of them", () => {
  const byHand = (shapes: number): DrawPlan => ({ kind: "hand-drawn", shapes });
  expect(planAll([plan([], 0), byHand(4), byHand(5)])).toEqual(byHand(9));
});

test("a table without symbols does not stop the others", () => {
  const empty: DrawPlan = { kind: "nothing-to-draw" };
  expect(planAll([empty, plan([], 1)])).toEqual(plan([], 1));
  expect(planAll([empty])).toEqual(empty);
  expect(planAll([])).toEqual(empty);
});
