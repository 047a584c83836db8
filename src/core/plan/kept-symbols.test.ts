import { FORM_FIRST_STEP, form } from "../../../tests/support/grid";
import { applied } from "../../../tests/support/memory-workbook";
import type { GridSnapshot, SnapshotShape } from "../grid/grid-snapshot";
import { recognise } from "../recognise/recognise";
import { planDraw } from "./plan-draw";
import { planErase } from "./plan-erase";

const sheet = form({
  pelaksana: ["Pemohon", "Loket", "Kasi"],
  columnWidths: [30, 150, 76, 76, 76],
  steps: [
    { kegiatan: "Mengajukan permohonan", kode: ["M", "", ""] },
    { kegiatan: "Memeriksa berkas", kode: ["", "K", ""], tidak: 1 },
    { kegiatan: "Menyetujui", kode: ["", "", "P"] },
    { kegiatan: "Menerima hasil", kode: ["S", "", ""] },
  ],
});

function plan(snapshot: GridSnapshot, reset = false) {
  const document = recognise([snapshot]).documents[0]!;
  const made = planDraw(snapshot, document, { replace: false, reset });
  if (made.kind !== "plan") throw new Error(made.kind);
  return made;
}

const drawn = applied(sheet, plan(sheet).commands);
const APPROVAL = "Langkah 3 Kasi: proses";
const symbolOf = (snapshot: GridSnapshot, description = APPROVAL): SnapshotShape =>
  snapshot.shapes.find((shape) => shape.description === description)!;

/** A user drags a symbol; lines that are glued to it would follow in Excel, which does not matter here. */
const dragged = (snapshot: GridSnapshot, dx: number, dy: number): GridSnapshot => ({
  ...snapshot,
  shapes: snapshot.shapes.map((shape) =>
    shape.description === APPROVAL
      ? { ...shape, bounds: { ...shape.bounds, x: shape.bounds.x + dx, y: shape.bounds.y + dy } }
      : shape,
  ),
});

const keptIn = (snapshot: GridSnapshot, reset = false) =>
  plan(snapshot, reset)
    .warnings.filter(({ code }) => code === "symbol-kept")
    .map(({ subject }) => subject);

describe("a symbol that a user moved", () => {
  const moved = dragged(drawn, -9, 6);
  const again = applied(moved, plan(moved).commands);

  test("stays where it is, with its lines on it, and is told of", () => {
    expect(keptIn(moved)).toEqual(["a3.1"]);
    expect(symbolOf(again).bounds).toEqual(symbolOf(moved).bounds);
    const { bounds } = symbolOf(again);
    const line = again.shapes.find(({ description }) => /langkah 3 Kasi, Ya$/.test(description))!;
    const end = line.connector!.waypoints.at(-1)!;
    expect(end.x).toBeCloseTo(bounds.x + bounds.width / 2);
    expect(end.y).toBeCloseTo(bounds.y);
  });

  test("is not moved by drawing once more, nor by a row that is inserted above it", () => {
    expect(plan(again).commands).toEqual([]);
    expect(keptIn(again)).toEqual(["a3.1"]);
    const lower = insertRow(again, FORM_FIRST_STEP + 1);
    const redrawn = applied(lower, plan(lower).commands);
    expect(keptIn(redrawn)).toHaveLength(1);
    expect(symbolOf(redrawn).bounds).toEqual(symbolOf(lower).bounds);
  });

  test("may stand in another cell of the table", () => {
    const far = dragged(drawn, -76, 9);
    expect(keptIn(far)).toEqual(["a3.1"]);
  });

  test("goes back when asked, and when it was erased and drawn", () => {
    const reset = applied(again, plan(again, true).commands);
    expect(symbolOf(reset).bounds).toEqual(symbolOf(drawn).bounds);
    expect(keptIn(reset)).toEqual([]);
    const erased = applied(again, planErase(again));
    const anew = applied(erased, plan(erased).commands);
    expect(symbolOf(anew).bounds).toEqual(symbolOf(drawn).bounds);
  });

  test("goes back from outside the table and from another symbol", () => {
    expect(keptIn(dragged(drawn, 300, 0))).toEqual([]);
    expect(keptIn(dragged(drawn, -76, -40))).toEqual([]);
    const outside = dragged(drawn, 300, 0);
    const back = applied(outside, plan(outside).commands);
    expect(symbolOf(back).bounds).toEqual(symbolOf(drawn).bounds);
  });
});

describe("a symbol that no user moved", () => {
  test("follows its code to another lane", () => {
    const other = withCodes(drawn, FORM_FIRST_STEP + 2, ["", "P", ""]);
    const redrawn = applied(other, plan(other).commands);
    expect(keptIn(other)).toEqual([]);
    expect(symbolOf(redrawn, "Langkah 3 Loket: proses")).toBeDefined();
    expect(symbolOf(redrawn)).toBeUndefined();
  });

  test("is set anew when its row got another height", () => {
    const rowEdges = drawn.rowEdges.map((y, i) => (i > FORM_FIRST_STEP + 2 ? y + 20 : y));
    const end = drawn.rowEdges[FORM_FIRST_STEP + 3]!;
    // Excel stretches what stands in the row, and moves what is below.
    const shapes = drawn.shapes.map((shape): SnapshotShape => {
      const { bounds } = shape;
      if (shape.description === APPROVAL) {
        return { ...shape, bounds: { ...bounds, y: bounds.y + 5, height: bounds.height * 1.5 } };
      }
      return bounds.y < end ? shape : { ...shape, bounds: { ...bounds, y: bounds.y + 20 } };
    });
    expect(keptIn({ ...drawn, rowEdges, shapes })).toEqual([]);
  });

  test("stays with its step when the rows above it change", () => {
    expect(keptIn(insertRow(drawn, FORM_FIRST_STEP + 1))).toEqual([]);
  });
});

function withCodes(snapshot: GridSnapshot, row: number, codes: readonly string[]): GridSnapshot {
  const rows = snapshot.rows.map((cells) => (cells ? [...cells] : cells));
  codes.forEach((code, lane) => {
    rows[row]![2 + lane] = {
      value: code || null,
      text: code,
      formula: null,
      numberFormat: rows[row]![2 + lane]?.numberFormat ?? "General",
    };
  });
  return { ...snapshot, revision: snapshot.revision + 1, rows };
}

/** Inserts an empty row as Excel does: what lies below moves down, objects with it. */
function insertRow(snapshot: GridSnapshot, at: number): GridSnapshot {
  const y = snapshot.rowEdges[at]!;
  const height = 40;
  const down = (value: number): number => (value >= y - 0.01 ? value + height : value);
  return {
    ...snapshot,
    revision: snapshot.revision + 1,
    rows: [...snapshot.rows.slice(0, at), undefined, ...snapshot.rows.slice(at)],
    rowEdges: [
      ...snapshot.rowEdges.slice(0, at + 1),
      ...snapshot.rowEdges.slice(at).map((e) => e + height),
    ],
    shapes: snapshot.shapes.map((shape) => ({
      ...shape,
      bounds: { ...shape.bounds, y: down(shape.bounds.y) },
    })),
  };
}
