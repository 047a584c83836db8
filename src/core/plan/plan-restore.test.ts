import fc from "fast-check";
import { form } from "../../../tests/support/grid";
import { applied } from "../../../tests/support/memory-workbook";
import { connector, symbol } from "../../../tests/support/shapes";
import { madeForm } from "../../../tests/support/sop-form";
import { madeSop } from "../../../tests/support/sop-generator";
import { cellAt, type GridSnapshot } from "../grid/grid-snapshot";
import { recognise } from "../recognise/recognise";
import { type CellChange, type DrawnShape, HIDDEN_MARK, type HostCommand } from "../workbook-port";
import { isOwn } from "./own-names";
import { planDraw } from "./plan-draw";
import { planErase } from "./plan-erase";
import { planRestore } from "./plan-restore";

/** A sheet without what may differ: ids, the order of objects, and how many empty rows are listed. */
function essence({ rows, shapes, revision: _, ...rest }: GridSnapshot) {
  const names = new Map(shapes.map(({ id, name }) => [id, name]));
  return {
    ...rest,
    cells: rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) => (cell ? [{ row, column, ...cell }] : [])),
    ),
    shapes: shapes
      .map(({ id: _, connector: path, ...shape }) => ({
        ...shape,
        path: path && {
          ...path,
          begin: path.begin && { ...path.begin, shapeId: names.get(path.begin.shapeId) },
          end: path.end && { ...path.end, shapeId: names.get(path.end.shapeId) },
        },
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

const SOP = form({
  pelaksana: ["Pemohon", "Petugas", "Kepala"],
  steps: [
    { kegiatan: "Mengajukan", kode: ["M"] },
    { kegiatan: "Memeriksa", kode: ["", "K"], tidak: "1" },
    { kegiatan: "Menyetujui", kode: ["", "", "P"] },
    { kegiatan: "Menyerahkan", kode: ["", "S"] },
  ],
  shapes: [
    symbol("900", "flowChartProcess", { x: 900, y: 40, width: 40, height: 20 }, { name: "Kotak" }),
    symbol("901", "rect", { x: 900, y: 140, width: 40, height: 20 }, { name: "Cap", title: "cap" }),
    {
      ...connector(
        "902",
        [
          { x: 920, y: 60 },
          { x: 920, y: 140 },
        ],
        { from: "900", to: "901" },
      ),
      name: "Panah",
    },
    symbol(
      "903",
      "rect",
      { x: 900, y: 240, width: 40, height: 20 },
      { name: "Tersembunyi", hidden: true, title: `${HIDDEN_MARK}lama` },
    ),
  ],
});

function drawing(snapshot: GridSnapshot, replace = false): readonly HostCommand[] {
  const plan = planDraw(snapshot, recognise([snapshot]).documents[0]!, { replace });
  if (plan.kind !== "plan") throw new Error(plan.kind);
  // A print area is not taken back.
  return plan.commands.filter(({ kind }) => kind !== "set-print-area");
}

const DRAWN = applied(SOP, drawing(SOP));

/** Carries commands out and takes them back. */
function thereAndBack(before: GridSnapshot, commands: readonly HostCommand[]): GridSnapshot {
  return applied(applied(before, commands), planRestore(before, commands));
}

describe("what the pane does", () => {
  test.each([
    ["draw", SOP, drawing(SOP)],
    ["draw over what was hidden", SOP, [...planErase(SOP), ...drawing(SOP)]],
    ["erase", DRAWN, planErase(DRAWN)],
  ] as const)("%s is taken back", (_, before, commands) => {
    expect(commands.length).toBeGreaterThan(0);
    expect(essence(thereAndBack(before, commands))).toEqual(essence(before));
  });

  test("a redraw is taken back, lines on replaced symbols included", () => {
    const changed = applied(DRAWN, [
      {
        kind: "set-values",
        sheet: DRAWN.sheet,
        cells: [
          {
            at: { row: 17, column: 4 },
            content: { value: "K" },
            expected: { value: "P", formula: null },
          },
        ],
      },
    ]);
    const commands = drawing(changed);
    expect(commands.map(({ kind }) => kind)).toContain("delete-shapes");
    expect(essence(thereAndBack(changed, commands))).toEqual(essence(changed));
  });

  test.each([1, 5, 12])("drawing made SOP %i is taken back", (seed) => {
    const sop = madeForm(madeSop(seed));
    expect(essence(thereAndBack(sop, drawing(sop)))).toEqual(essence(sop));
  });
});

test("nothing to take back gives no commands", () => {
  expect(planRestore(DRAWN, [])).toEqual([]);
  const elsewhere: HostCommand = { kind: "delete-shapes", sheet: "Lain", names: ["susun:d1:n:1"] };
  expect(planRestore(DRAWN, [elsewhere])).toEqual([]);
});

test("a print area stays", () => {
  const range = { top: 0, left: 0, bottom: 9, right: 4 };
  expect(planRestore(SOP, [{ kind: "set-print-area", sheet: SOP.sheet, range }])).toEqual([]);
});

test("a cell edited since makes it stale, not lost", () => {
  const at = { row: 2, column: 8 };
  const put = (value: string, was: string | null): HostCommand => ({
    kind: "set-values",
    sheet: SOP.sheet,
    cells: [{ at, content: { value }, expected: { value: was, formula: null } }],
  });
  const commands = [put("rencana", null)];
  const edited = applied(applied(SOP, commands), [put("pengguna", "rencana")]);
  expect(() => applied(edited, planRestore(SOP, commands))).toThrow("stale");
});

/** One of the commands that fit a sheet as it is now, chosen by numbers. */
function someCommand(
  now: GridSnapshot,
  [kind, a, b]: readonly [number, number, number],
): HostCommand {
  const { sheet } = now;
  const at = { row: a % 22, column: b % 11 };
  const cell = cellAt(now, at.row, at.column);
  const own = now.shapes.filter(isOwn);
  const authors = now.shapes.filter((shape) => !isOwn(shape));
  const symbols = own.filter(({ connector: path, textBox }) => !path && !textBox);
  switch (kind) {
    case 0: {
      const covered = now.merges.some(
        ({ top, left, bottom, right }) =>
          at.row >= top && at.row <= bottom && at.column >= left && at.column <= right,
      );
      const content: CellChange["content"] =
        b % 3 === 0
          ? { formula: `=A${a + 1}`, cached: b }
          : { value: b % 3 === 1 ? `isi ${a}` : null };
      const expected = { value: cell?.value ?? null, formula: cell?.formula ?? null };
      return { kind: "set-values", sheet, cells: covered ? [] : [{ at, content, expected }] };
    }
    case 1: {
      const expected = cell?.numberFormat ?? "General";
      const format = ["General", ";;;", "@"][a % 3]!;
      return { kind: "set-number-formats", sheet, cells: [{ at, format, expected }] };
    }
    case 2: {
      const gone = own.filter((_, i) => i % 3 === a % 3 && i % 2 === b % 2);
      return { kind: "delete-shapes", sheet, names: gone.map(({ name }) => name) };
    }
    case 3: {
      const name = `susun:d1:n:${1 + (a % 40)}`;
      const isFree = own.every((shape) => shape.name !== name);
      const bounds = { x: 700 + a, y: 10 + b, width: 40, height: 20 };
      const added: DrawnShape = {
        kind: "symbol",
        name,
        title: `susun:1;${b};`,
        description: "",
        geometry: "flowChartProcess",
        bounds,
        text: "",
      };
      return { kind: "add-shapes", sheet, shapes: isFree ? [added] : [] };
    }
    case 4: {
      const name = `susun:d1:e:${1 + (a % 40)}`;
      const [from, to] = [symbols[a % symbols.length], symbols[b % symbols.length]];
      const isFree = own.every((shape) => shape.name !== name);
      const added: readonly DrawnShape[] =
        from && to && isFree
          ? [
              {
                kind: "edge",
                name,
                title: `susun:1;${a};`,
                description: "",
                waypoints: [
                  { x: a, y: 0 },
                  { x: a, y: b },
                ],
                begin: { symbol: from.name, side: 2 },
                end: { symbol: to.name, side: 0 },
                arrow: b % 2 === 0,
              },
            ]
          : [];
      return { kind: "add-shapes", sheet, shapes: added };
    }
    case 5:
      return { kind: "hide-shapes", sheet, ids: [authors[a % authors.length]!.id] };
    default: {
      // Showing is for what was hidden by us.
      const hidden = authors.filter(({ title }) => title.startsWith(HIDDEN_MARK));
      return { kind: "show-shapes", sheet, ids: hidden.slice(0, 1 + (a % 2)).map(({ id }) => id) };
    }
  }
}

test("any list of commands is taken back, up to ids and order", () => {
  const number = fc.integer({ min: 0, max: 60 });
  const choice = fc.tuple(fc.integer({ min: 0, max: 6 }), number, number);
  fc.assert(
    fc.property(fc.array(choice, { maxLength: 12 }), (choices) => {
      const commands: HostCommand[] = [];
      let now = DRAWN;
      for (const one of choices) {
        const command = someCommand(now, one);
        commands.push(command);
        now = applied(now, [command]);
      }
      expect(essence(applied(now, planRestore(DRAWN, commands)))).toEqual(essence(DRAWN));
    }),
  );
});
