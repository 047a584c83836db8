import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { FORM_FIRST_STEP, form } from "../../../tests/support/grid";
import { applied } from "../../../tests/support/memory-workbook";
import { picture } from "../../../tests/support/shapes";
import { madeForm } from "../../../tests/support/sop-form";
import { madeSop } from "../../../tests/support/sop-generator";
import {
  applyCommands,
  openWorkbook,
  readSnapshot,
  saveWorkbook,
  sheetInfos,
} from "../../xlsx/workbook-file";
import type { GridSnapshot, SnapshotShape } from "../grid/grid-snapshot";
import { recognise } from "../recognise/recognise";
import { HIDDEN_MARK } from "../workbook-port";
import { drawingState } from "./drawing-state";
import { planDraw } from "./plan-draw";
import { planErase } from "./plan-erase";

const documentOf = (snapshot: GridSnapshot) => recognise([snapshot]).documents[0]!;

const draw = (snapshot: GridSnapshot, replace = false) =>
  planDraw(snapshot, documentOf(snapshot), { replace });

function commandsOf(snapshot: GridSnapshot, replace = false) {
  const plan = draw(snapshot, replace);
  if (plan.kind !== "plan") throw new Error(plan.kind);
  return plan.commands;
}

const twoSteps = (options: Partial<Parameters<typeof form>[0]> = {}) =>
  form({
    pelaksana: ["Pemohon", "Loket"],
    steps: [
      { kegiatan: "Mengajukan permohonan", kode: ["M", ""] },
      { kegiatan: "Memeriksa berkas", kode: ["", "K"], tidak: 1 },
      { kegiatan: "Menerima hasil", kode: ["S", ""] },
    ],
    ...options,
  });

describe("planDraw", () => {
  test("draws symbols, lines and labels with names, fingerprints and sentences", () => {
    const drawn = applied(twoSteps(), commandsOf(twoSteps()));
    const own = drawn.shapes.map(({ name, description }) => [name, description]);
    expect(own).toEqual([
      ["susun:d1:n:1", "Langkah 1 Pemohon: mulai"],
      ["susun:d1:n:2", "Langkah 2 Loket: keputusan"],
      ["susun:d1:n:3", "Langkah 3 Pemohon: selesai"],
      ["susun:d1:e:1", "Langkah 1 Pemohon ke langkah 2 Loket"],
      ["susun:d1:e:2", "Langkah 2 Loket ke langkah 3 Pemohon, Ya"],
      ["susun:d1:e:3", "Langkah 2 Loket ke langkah 1 Pemohon, Tidak"],
      ["susun:d1:l:1", "Ya: langkah 2 Loket ke langkah 3 Pemohon"],
      ["susun:d1:l:2", "Tidak: langkah 2 Loket ke langkah 1 Pemohon"],
    ]);
    for (const { title } of drawn.shapes) expect(title).toMatch(/^susun:1;[a-z0-9]+;/);
  });

  test("sets a missing print area without the helper columns, and leaves a present one", () => {
    const commands = commandsOf(twoSteps());
    expect(commands.find(({ kind }) => kind === "set-print-area")).toMatchObject({
      range: { top: 0, left: 0, right: 7 },
    });
    const own = commandsOf(twoSteps({ printArea: "A1:H20" }));
    expect(own.map(({ kind }) => kind)).not.toContain("set-print-area");
  });

  test("hides the codes and gives them their own format back, also after rows were inserted", () => {
    const row = FORM_FIRST_STEP + 1;
    const sheet = withFormat(twoSteps(), row, 3, "@");
    const drawn = applied(sheet, commandsOf(sheet));
    expect(drawn.rows[row]?.[3]?.numberFormat).toBe(";;;");

    const inserted = insertRow(drawn, FORM_FIRST_STEP);
    const erased = applied(inserted, planErase(inserted));
    expect(erased.rows[row + 1]?.[3]?.numberFormat).toBe("@");
    expect(erased.rows[row]?.[3]?.numberFormat ?? "General").toBe("General");
  });

  test("never touches what is not ours", () => {
    const logo = picture("77", { x: 200, y: 300, width: 40, height: 40 });
    const sheet = twoSteps({ shapes: [logo] });
    const drawn = applied(sheet, commandsOf(sheet));
    expect(drawn.shapes[0]).toEqual(logo);
    expect(applied(drawn, planErase(drawn)).shapes).toEqual([logo]);
  });

  test("says when there is nothing to draw", () => {
    const empty = form({ pelaksana: ["Pemohon"], steps: [{ kegiatan: "Menulis surat" }] });
    expect(draw(empty)).toEqual({ kind: "nothing-to-draw" });
  });
});

describe("redrawing", () => {
  test("touches only what changed", () => {
    const sheet = twoSteps();
    const drawn = applied(sheet, commandsOf(sheet));
    const changed = withText(drawn, FORM_FIRST_STEP + 2, 2, "P");
    expect(drawingState(changed, documentOf(changed))).toBe("behind");
    const commands = commandsOf(changed);
    const removed = commands.flatMap((c) => (c.kind === "delete-shapes" ? c.names : []));
    // The symbol itself, the line to it and nothing else.
    expect(removed).toEqual(["susun:d1:n:3", "susun:d1:e:2"]);
    const again = applied(changed, commands);
    expect(again.shapes.map(({ name }) => name).sort()).toEqual(
      drawn.shapes.map(({ name }) => name).sort(),
    );
  });

  test("keeps the keys of what stands below an inserted row", () => {
    const sheet = madeForm(madeSop(4));
    const drawn = applied(sheet, commandsOf(sheet));
    const inserted = insertRow(drawn, FORM_FIRST_STEP + 1);
    const keyOfLast = nameOfLowest(inserted);
    const again = applied(inserted, commandsOf(inserted));
    expect(commandsOf(again)).toEqual([]);
    expect(nameOfLowest(again)).toBe(keyOfLast);
  });

  test("puts back a symbol that was deleted, with its lines", () => {
    const sheet = twoSteps();
    const drawn = applied(sheet, commandsOf(sheet));
    const torn = {
      ...drawn,
      shapes: drawn.shapes.filter(({ name }) => name !== "susun:d1:n:2"),
    };
    expect(drawingState(torn, documentOf(torn))).toBe("behind");
    const mended = applied(torn, commandsOf(torn));
    expect(commandsOf(mended)).toEqual([]);
    expect(mended.shapes).toHaveLength(drawn.shapes.length);
  });

  test("removes a copy that was pasted over the lanes", () => {
    const sheet = twoSteps();
    const drawn = applied(sheet, commandsOf(sheet));
    const first = drawn.shapes[0]!;
    const copy = { ...first, id: "900", bounds: { ...first.bounds, x: first.bounds.x + 12 } };
    const doubled = { ...drawn, shapes: [...drawn.shapes, copy] };
    const again = applied(doubled, commandsOf(doubled));
    expect(again.shapes).toHaveLength(drawn.shapes.length);
    expect(commandsOf(again)).toEqual([]);
  });

  test("takes the drawing away when the codes are gone", () => {
    const sheet = twoSteps();
    let bare = applied(sheet, commandsOf(sheet));
    for (const [row, column] of [
      [0, 2],
      [1, 3],
      [2, 2],
    ] as const) {
      bare = withText(bare, FORM_FIRST_STEP + row, column, "");
    }
    const cleared = applied(bare, commandsOf(bare));
    expect(cleared.shapes).toEqual([]);
    expect(cleared.rows[FORM_FIRST_STEP]?.[2]?.numberFormat ?? "General").toBe("General");
  });
});

describe("a flow drawn by hand", () => {
  test.each([0, 2, 3, 6, 8, 12])("seed %i: is written, hidden, drawn, and comes back", (seed) => {
    const sheet = drawnByHand(madeForm(madeSop(seed)));
    const document = documentOf(sheet);
    expect(document.flowSource).toBe("shapes");
    expect(draw(sheet)).toEqual({ kind: "hand-drawn", shapes: document.flowShapeIds.length });

    const drawn = applied(sheet, commandsOf(sheet, true));
    const read = documentOf(drawn);
    expect(read.flowSource).toBe("codes");
    expect(commandsOf(drawn)).toEqual([]);
    expect(commandsOf(drawn, true)).toEqual([]);
    expect(drawingState(drawn, read)).toBe("current");
    for (const { id } of sheet.shapes) {
      const now = drawn.shapes.find((shape) => shape.id === id)!;
      expect(now.hidden).toBe(document.flowShapeIds.includes(id));
    }

    const erased = applied(drawn, planErase(drawn));
    expect(erased.shapes).toEqual(sheet.shapes);
    expect(erased.shapes.some(({ title }) => title.startsWith(HIDDEN_MARK))).toBe(false);
  });
});

const FILE = path.resolve("../shared/cases/real/verifikasi-berita.xlsx");
const whenPresent = existsSync(FILE) ? describe : describe.skip;

// Skipped where the real workbook is absent: it is no part of the repository.
whenPresent("a real workbook drawn by hand", () => {
  const SHEET = "SOP VERIFIKASI BERITA SAR ";
  const snapshots = (file: ReturnType<typeof openWorkbook>) =>
    sheetInfos(file).map(({ name }) => readSnapshot(file, name));
  const planOf = (file: ReturnType<typeof openWorkbook>, replace: boolean) => {
    const document = recognise(snapshots(file)).documents.find(
      ({ table }) => table?.sheet === SHEET,
    )!;
    return planDraw(readSnapshot(file, SHEET), document, { replace });
  };

  test("is replaced, redrawn without change after saving, and given back", () => {
    const original = openWorkbook(new Uint8Array(readFileSync(FILE)));
    expect(planOf(original, false)).toEqual({ kind: "hand-drawn", shapes: 29 });
    const plan = planOf(original, true);
    if (plan.kind !== "plan") throw new Error(plan.kind);
    const { file, result } = applyCommands(original, plan.commands);
    expect(result).toEqual({ kind: "applied" });

    const saved = openWorkbook(saveWorkbook(file));
    expect(planOf(saved, false)).toMatchObject({ kind: "plan", commands: [] });

    const back = applyCommands(saved, planErase(readSnapshot(saved, SHEET)));
    expect(back.result).toEqual({ kind: "applied" });
    const shapes = readSnapshot(back.file, SHEET).shapes;
    expect(shapes).toHaveLength(29);
    expect(shapes.every(({ hidden }) => !hidden)).toBe(true);
  });
});

function withText(snapshot: GridSnapshot, row: number, column: number, text: string): GridSnapshot {
  const rows = snapshot.rows.map((cells) => (cells ? [...cells] : cells));
  const cells = rows[row]!;
  const numberFormat = cells[column]?.numberFormat ?? "General";
  cells[column] = { value: text || null, text, formula: null, numberFormat };
  return { ...snapshot, revision: snapshot.revision + 1, rows };
}

function withFormat(snapshot: GridSnapshot, row: number, column: number, numberFormat: string) {
  const rows = snapshot.rows.map((cells) => (cells ? [...cells] : cells));
  rows[row]![column] = { ...rows[row]![column]!, numberFormat };
  return { ...snapshot, rows };
}

/** Inserts a row as Excel does: formats come from the row above, objects move with their cells. */
function insertRow(snapshot: GridSnapshot, at: number): GridSnapshot {
  const height = snapshot.rowEdges[at]! - snapshot.rowEdges[at - 1]!;
  const y = snapshot.rowEdges[at]!;
  const above = snapshot.rows[at - 1]?.map(
    (cell) => cell && { ...cell, value: null, text: "", formula: null },
  );
  const down = (shape: SnapshotShape): SnapshotShape => ({
    ...shape,
    bounds: shape.bounds.y >= y ? { ...shape.bounds, y: shape.bounds.y + height } : shape.bounds,
  });
  return {
    ...snapshot,
    rows: [...snapshot.rows.slice(0, at), above, ...snapshot.rows.slice(at)],
    rowEdges: [...snapshot.rowEdges.slice(0, at + 1), ...snapshot.rowEdges.slice(at)].map(
      (edge, i) => (i > at ? edge + height : edge),
    ),
    shapes: snapshot.shapes.map(down),
  };
}

const nameOfLowest = ({ shapes }: GridSnapshot): string =>
  shapes
    .filter(({ name }) => name.startsWith("susun:d1:n:"))
    .reduce((low, shape) => (shape.bounds.y > low.bounds.y ? shape : low)).name;

/** The same flow as an author would have it: the drawing under Excel's own names, and no codes. */
function drawnByHand(sheet: GridSnapshot): GridSnapshot {
  const drawn = applied(sheet, commandsOf(sheet));
  const { pelaksana, table } = documentOf(sheet);
  const helpers = [table?.helpers.lanjut, table?.helpers.tidak];
  const cleared = new Set([...pelaksana.map(({ column }) => column), ...helpers]);
  return {
    ...drawn,
    page: sheet.page,
    rows: drawn.rows.map((row, r) =>
      r < FORM_FIRST_STEP
        ? row
        : row?.map((cell, column) => (cleared.has(column) ? undefined : cell)),
    ),
    shapes: drawn.shapes.map((shape, i) => ({
      ...shape,
      name: `Bentuk ${i + 1}`,
      title: "",
      description: "",
    })),
  };
}
