import type { SopDocument } from "../../core/document/sop-document";
import { cellName } from "../../core/grid/address";
import { cellAt, type GridSnapshot, type SnapshotShape } from "../../core/grid/grid-snapshot";
import { isOwn } from "../../core/plan/own-names";
import { planDraw } from "../../core/plan/plan-draw";
import { planErase } from "../../core/plan/plan-erase";
import { planRestore } from "../../core/plan/plan-restore";
import { recognise } from "../../core/recognise/recognise";
import type { DrawnShape, HostCommand, WorkbookPort } from "../../core/workbook-port";
import { AUTHORS_SHAPE, CODE, FREE, formCells, SCRATCH } from "./scratch-form";

/** What the host did differently from what the adapter expects. */
export class Unexpected extends Error {
  constructor(what: string, expected: unknown, actual: unknown) {
    super(`${what}: ${JSON.stringify(expected)} ≠ ${JSON.stringify(actual)}`);
    this.name = "Unexpected";
  }
}

/** Each step leaves the sheet for the next one; a step that fails ends the scenario. */
export const STEPS = [
  "cells",
  "recognised",
  "drawn",
  "in-place",
  "unchanged",
  "stale",
  "redrawn",
  "erased",
  "restored",
  "hidden",
] as const;
export type StepId = (typeof STEPS)[number];

/** How far a place may be off: Excel keeps places in pixels, 0.75 pt at 100 %. */
const TOLERANCE = 1;

/** The adapter's contract on a real sheet: what the tests hold against their fake host, asked of this one. */
export function scenario(port: WorkbookPort): Readonly<Record<StepId, () => Promise<void>>> {
  const read = () => port.readSnapshot(SCRATCH);
  const apply = async (what: string, commands: readonly HostCommand[]) =>
    same(what, { kind: "applied" }, await port.apply(commands));

  async function plan(): Promise<{
    readonly before: GridSnapshot;
    readonly commands: readonly HostCommand[];
  }> {
    const before = await read();
    const made = planDraw(before, documentOf(before), { replace: false });
    if (made.kind !== "plan") throw new Unexpected("plan", "plan", made.kind);
    return { before, commands: made.commands };
  }

  async function draw(): Promise<readonly HostCommand[]> {
    const { commands } = await plan();
    await apply("draw", commands);
    return commands;
  }

  let drawn: readonly DrawnShape[] = [];
  let formats: readonly (string | undefined)[] = [];

  return {
    async cells() {
      await apply("write", [{ kind: "set-values", sheet: SCRATCH, cells: formCells }]);
      const snapshot = await read();
      for (const { at, content } of formCells) {
        const expected = "value" in content ? content.value : null;
        same(cellName(at.row, at.column), expected, cellAt(snapshot, at.row, at.column)?.value);
      }
      formats = formatsOf(snapshot);
    },
    async recognised() {
      const document = documentOf(await read());
      same("activities", 5, document.activities.length);
      same(
        "pelaksana",
        ["Pemohon", "Petugas", "Kepala"],
        document.pelaksana.map(({ name }) => name),
      );
    },
    async drawn() {
      drawn = (await draw()).flatMap((one) => (one.kind === "add-shapes" ? one.shapes : []));
      same("names", namesOf(drawn), namesOf((await read()).shapes.filter(isOwn)));
    },
    async "in-place"() {
      const { shapes } = await read();
      for (const wanted of drawn) checkShape(wanted, shapes);
    },
    async unchanged() {
      same("commands", [], (await plan()).commands);
    },
    async stale() {
      const before = await read();
      const result = await port.apply([
        put(FREE, { value: null }, { value: "x" }),
        put(CODE, { value: "lain" }, { value: "y" }),
      ]);
      same("result", "stale", result.kind);
      same("free cell", undefined, cellAt(await read(), FREE.row, FREE.column)?.value ?? undefined);
      same("revision", before.revision, (await read()).revision);
    },
    async redrawn() {
      await apply("change a code", [put(CODE, { value: "P" }, { value: "K" })]);
      await draw();
      same("commands", [], (await plan()).commands);
      await apply("change it back", [put(CODE, { value: "K" }, { value: "P" })]);
      await draw();
    },
    async erased() {
      await apply("erase", planErase(await read()));
      const snapshot = await read();
      same("names", [], namesOf(snapshot.shapes.filter(isOwn)));
      same("formats", formats, formatsOf(snapshot));
    },
    async restored() {
      await draw();
      const before = await read();
      const commands = planErase(before);
      await apply("erase", commands);
      await apply("restore", planRestore(before, commands));
      const after = await read();
      same("names", namesOf(before.shapes), namesOf(after.shapes));
      same("commands", [], (await plan()).commands);
      await apply("erase again", planErase(after));
    },
    async hidden() {
      const authors = (await read()).shapes.find(({ name }) => name === AUTHORS_SHAPE);
      if (!authors) throw new Unexpected("author's shape", AUTHORS_SHAPE, null);
      const ids = [authors.id];
      const state = async () => {
        const { shapes } = await read();
        const { hidden, title } = shapes.find(({ name }) => name === AUTHORS_SHAPE) ?? {};
        return [hidden, title === authors.title];
      };
      await apply("hide", [{ kind: "hide-shapes", sheet: SCRATCH, ids }]);
      same("hidden", [true, false], await state());
      await apply("show", [{ kind: "show-shapes", sheet: SCRATCH, ids }]);
      same("shown", [false, true], await state());
    },
  };
}

function same(what: string, expected: unknown, actual: unknown): void {
  if (JSON.stringify(expected) !== JSON.stringify(actual)) {
    throw new Unexpected(what, expected, actual);
  }
}

function documentOf(snapshot: GridSnapshot): SopDocument {
  const [document] = recognise([snapshot]).documents;
  if (!document?.table) throw new Unexpected("table", "found", null);
  return document;
}

const put = (
  at: { readonly row: number; readonly column: number },
  { value: before }: { readonly value: string | null },
  content: { readonly value: string },
): HostCommand => ({
  kind: "set-values",
  sheet: SCRATCH,
  cells: [{ at, content, expected: { value: before, formula: null } }],
});

const formatsOf = (snapshot: GridSnapshot) =>
  formCells.map(({ at }) => cellAt(snapshot, at.row, at.column)?.numberFormat);

const namesOf = (shapes: readonly { readonly name: string }[]) =>
  shapes.map(({ name }) => name).sort();

function checkShape(wanted: DrawnShape, shapes: readonly SnapshotShape[]): void {
  const shape = shapes.find(({ name }) => name === wanted.name);
  if (!shape) throw new Unexpected("shape", wanted.name, null);
  if (wanted.kind !== "edge") {
    const { bounds } = shape;
    for (const side of ["x", "y", "width", "height"] as const) {
      near(`${wanted.name} ${side}`, wanted.bounds[side], bounds[side]);
    }
    return;
  }
  const glue = (end: "begin" | "end") => {
    const held = shape.connector?.[end];
    const symbol = shapes.find(({ id }) => id === held?.shapeId);
    return held && [symbol?.name, held.site];
  };
  for (const end of ["begin", "end"] as const) {
    same(`${wanted.name} ${end}`, [wanted[end].symbol, wanted[end].side], glue(end));
  }
  const points = shape.connector?.waypoints ?? [];
  same(`${wanted.name} bends`, wanted.waypoints.length, points.length);
  for (const [i, { x, y }] of wanted.waypoints.entries()) {
    near(`${wanted.name} x${i}`, x, points[i]!.x);
    near(`${wanted.name} y${i}`, y, points[i]!.y);
  }
}

function near(what: string, expected: number, actual: number): void {
  if (Math.abs(expected - actual) > TOLERANCE) throw new Unexpected(what, expected, actual);
}
