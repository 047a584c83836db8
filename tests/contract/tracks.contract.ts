import { type CellAddress, rangeName } from "../../src/core/grid/address";
import { cellAt, columnEdge, type GridSnapshot, rowEdge } from "../../src/core/grid/grid-snapshot";
import { planDraw } from "../../src/core/plan/plan-draw";
import { planRestore } from "../../src/core/plan/plan-restore";
import { recognise } from "../../src/core/recognise/recognise";
import type { DrawnShape, HostCommand } from "../../src/core/workbook-port";
import { FORM_FIRST_STEP, form, grid } from "../support/grid";
import type { Maker } from "./subject";

const SHEET = "SOP 1";
const OTHER = "Lembar lain";

const at = (row: number, column: number): CellAddress => ({ row, column });
const rows = (kind: "insert" | "delete", from: number, count = 1): HostCommand => ({
  kind: `${kind}-rows`,
  sheet: SHEET,
  at: from,
  count,
});
const columns = (kind: "insert" | "delete", from: number, count = 1): HostCommand => ({
  kind: `${kind}-columns`,
  sheet: SHEET,
  at: from,
  count,
});

const table = grid(
  [
    ["No", "Kegiatan", "Ke"],
    [1, "Menerima", { formula: "=$A$3", value: 2 }],
    [2, "Memeriksa", { formula: '=$A$2&"; "&$A$4', value: "1; 3" }],
    [3, "Menyimpan", null],
  ],
  { sheet: SHEET, merges: ["D2:D3", "A6:C6"], rowHeights: [21, 42, 30, 30] },
);
/** A workbook made of snapshots has no print areas yet. */
const printed: HostCommand = {
  kind: "set-print-area",
  sheet: SHEET,
  range: { top: 0, left: 0, bottom: 3, right: 2 },
};
const other = grid([[{ formula: "='SOP 1'!A3", value: 2 }, "Catatan"]], { sheet: OTHER });

const sop = form({
  sheet: SHEET,
  pelaksana: ["Pemohon", "Petugas"],
  steps: [
    { kegiatan: "Mengajukan permohonan", kode: ["M"] },
    { kegiatan: "Memeriksa berkas", kode: ["", "K"], tidak: "1" },
    { kegiatan: "Menyerahkan hasil", kode: ["", "S"] },
  ],
});

/** What a person sees: values and formulas, without cells that hold nothing. */
const seen = ({ rows: all }: GridSnapshot) =>
  all.flatMap((cells, row) =>
    Array.from(cells ?? []).flatMap((cell, column) =>
      cell && (cell.value !== null || cell.formula !== null)
        ? [[row, column, cell.value, cell.formula]]
        : [],
    ),
  );
const merges = (snapshot: GridSnapshot) => snapshot.merges.map(rangeName).sort();
const heightOf = (snapshot: GridSnapshot, row: number) =>
  rowEdge(snapshot, row + 1) - rowEdge(snapshot, row);
const widthOf = (snapshot: GridSnapshot, column: number) =>
  columnEdge(snapshot, column + 1) - columnEdge(snapshot, column);

/** The laws of rows and columns that come and go, for every adapter. */
export function describeTracks(name: string, make: Maker): void {
  async function open(...snapshots: readonly GridSnapshot[]) {
    const { port } = make(snapshots.length > 0 ? snapshots : [table, other]);
    const apply = (...commands: readonly HostCommand[]) => port.apply(commands);
    const read = (sheet = SHEET) => port.readSnapshot(sheet);
    return { apply, read };
  }
  const applied = { kind: "applied" };

  describe(`${name}: rows and columns that come and go`, () => {
    test("what is below moves, and formulas go on meaning the same cells", async () => {
      const { read, apply } = await open();
      expect(await apply(printed, rows("insert", 2, 2))).toEqual(applied);
      const after = await read();
      expect(seen(after).map(([row, column]) => `${row},${column}`)).not.toContain("2,0");
      expect(cellAt(after, 1, 2)).toMatchObject({ formula: "=$A$5", value: 2 });
      expect(cellAt(after, 4, 2)?.formula).toBe('=$A$2&"; "&$A$6');
      expect(cellAt(await read(OTHER), 0, 0)).toMatchObject({ formula: "='SOP 1'!A5", value: 2 });
      expect(merges(after)).toEqual(["A8:C8", "D2:D5"]);
      expect(after.page.printArea.map(rangeName)).toEqual(["A1:C6"]);
    });

    test("new rows are as high as the row above, new columns as wide as the one before", async () => {
      const { read, apply } = await open();
      const before = await read();
      await apply(rows("insert", 2));
      await apply(columns("insert", 1, 2));
      const after = await read();
      expect(heightOf(after, 2)).toBe(heightOf(before, 1));
      expect(heightOf(after, 3)).toBe(heightOf(before, 2));
      expect([widthOf(after, 1), widthOf(after, 2)]).toEqual([
        widthOf(before, 0),
        widthOf(before, 0),
      ]);
      expect(cellAt(after, 0, 3)?.value).toBe("Kegiatan");
      expect(merges(after)).toEqual(["A7:E7", "F2:F4"]);
    });

    test("new rows are merged across columns where that is asked for, and deleting them takes it back", async () => {
      const { read, apply } = await open();
      const before = await read();
      const insert = { kind: "insert-rows", sheet: SHEET, at: 2, count: 2 } as const;
      await apply({ ...insert, blocks: [{ first: 0, last: 1 }] });
      expect(merges(await read())).toEqual(["A3:B3", "A4:B4", "A8:C8", "D2:D5"]);
      await apply(rows("delete", 2, 2));
      expect(merges(await read())).toEqual(merges(before));
      const plain = grid([["Satu"], ["Dua"]], { sheet: SHEET });
      const bare = await open(plain);
      await bare.apply({ ...insert, at: 1, count: 1, blocks: [{ first: 0, last: 2 }] });
      expect(merges(await bare.read())).toEqual(["A2:C2"]);
    });

    test("a print area can become another one, and is given back", async () => {
      const { read, apply } = await open();
      await apply(printed);
      const before = await read();
      const areas = [{ top: 0, left: 0, bottom: 4, right: 2 }];
      const change = { kind: "set-page-setup", sheet: SHEET, page: { printAreas: areas } } as const;
      expect(await apply(change)).toEqual(applied);
      expect((await read()).page.printArea).toEqual(areas);
      await apply(...planRestore(before, [change]));
      expect((await read()).page.printArea).toEqual(before.page.printArea);
    });

    test("new rows have the number formats of the row above", async () => {
      const { read, apply } = await open();
      const cells = [{ at: at(1, 1), format: "@", expected: "General" }];
      await apply({ kind: "set-number-formats", sheet: SHEET, cells }, rows("insert", 2));
      const after = await read();
      expect(cellAt(after, 2, 1)?.numberFormat).toBe("@");
      expect(cellAt(after, 2, 1)?.value ?? null).toBeNull();
      expect(cellAt(after, 3, 1)?.numberFormat ?? "General").toBe("General");
    });

    test("a formula whose cell is deleted says so", async () => {
      const { read, apply } = await open();
      expect(await apply(printed, rows("delete", 2))).toEqual(applied);
      const after = await read();
      expect(cellAt(after, 1, 2)).toMatchObject({ formula: "=#REF!", value: "#REF!" });
      expect(cellAt(await read(OTHER), 0, 0)?.formula).toBe("='SOP 1'!#REF!");
      expect(cellAt(after, 2, 1)?.value).toBe("Menyimpan");
      expect(merges(after)).toEqual(["A5:C5"]);
      expect(after.page.printArea.map(rangeName)).toEqual(["A1:C3"]);
    });

    test.each([
      ["rows", rows("insert", 2, 3), rows("delete", 2, 3)],
      ["columns", columns("insert", 1, 2), columns("delete", 1, 2)],
    ])("inserting %s and deleting them again leaves no trace", async (_, there, back) => {
      const { read, apply } = await open();
      const before = await read();
      await apply(there);
      expect(seen(await read())).not.toEqual(seen(before));
      expect(await apply(back)).toEqual(applied);
      const after = await read();
      expect(seen(after)).toEqual(seen(before));
      expect(merges(after)).toEqual(merges(before));
      expect(after.page).toEqual(before.page);
      expect([0, 1, 2, 3].map((row) => heightOf(after, row))).toEqual(
        [0, 1, 2, 3].map((row) => heightOf(before, row)),
      );
      expect(seen(await read(OTHER))).toEqual(seen(other));
    });

    test("what follows in the plan counts rows as they are then", async () => {
      const { read, apply } = await open();
      const content = { value: "Mencatat" };
      const none = { value: null, formula: null };
      const cells = [{ at: at(2, 1), content, expected: none }];
      const values: HostCommand = { kind: "set-values", sheet: SHEET, cells };
      expect(await apply(rows("insert", 2), values)).toEqual(applied);
      const after = await read();
      expect([1, 2, 3].map((row) => cellAt(after, row, 1)?.value)).toEqual([
        "Menerima",
        "Mencatat",
        "Memeriksa",
      ]);
    });

    test("a plan that is stale further on inserts nothing", async () => {
      const { read, apply } = await open();
      const cells = [
        { at: at(3, 1), content: { value: "x" }, expected: { value: "lain", formula: null } },
      ];
      const before = seen(await read());
      const result = await apply(rows("insert", 2), { kind: "set-values", sheet: SHEET, cells });
      expect(result).toMatchObject({ kind: "stale" });
      expect(seen(await read())).toEqual(before);
    });

    test("a protected sheet is refused", async () => {
      const { apply } = await open({ ...table, protected: true });
      expect(await apply(rows("insert", 1))).toEqual({
        kind: "refused",
        code: "sheet-protected",
        at: null,
      });
    });

    test("a plan with an insertion is taken back by the plan for that", async () => {
      const { read, apply } = await open();
      const before = await read();
      const none = { value: null, formula: null };
      const cells = [
        { at: at(2, 0), content: { value: "1a" }, expected: none },
        { at: at(1, 2), content: { value: "1a" }, expected: { value: 2, formula: "=$A$4" } },
      ];
      const plan: readonly HostCommand[] = [
        rows("insert", 2),
        { kind: "set-values", sheet: SHEET, cells },
      ];
      expect(await apply(...plan)).toEqual(applied);
      expect(await apply(...planRestore(before, plan))).toEqual(applied);
      expect(seen(await read())).toEqual(seen(before));
    });

    test.each([
      ["a row in the middle", rows("delete", 1)],
      ["the last row of the print area", rows("delete", 3)],
      ["the first two rows", rows("delete", 0, 2)],
      ["a column", columns("delete", 1)],
    ])(
      "%s that was deleted comes back with its size and formats, and is printed again",
      async (_, gone) => {
        const { read, apply } = await open({ ...table, merges: [] }, other);
        const formats = [1, 3].map((row) => ({
          at: at(row, 1),
          format: "0.00",
          expected: "General",
        }));
        await apply(printed, { kind: "set-number-formats", sheet: SHEET, cells: formats });
        await apply({
          kind: "set-column-widths",
          sheet: SHEET,
          columns: [{ column: 1, width: 120 }],
        });
        const before = await read();
        expect(await apply(gone)).toEqual(applied);
        expect(await apply(...planRestore(before, [gone]))).toEqual(applied);
        const after = await read();
        expect(seen(after)).toEqual(seen(before));
        expect([0, 1, 2, 3].map((row) => heightOf(after, row))).toEqual([21, 42, 30, 30]);
        expect([0, 1, 2].map((column) => widthOf(after, column))).toEqual(
          [0, 1, 2].map((column) => widthOf(before, column)),
        );
        expect([1, 2, 3].map((row) => cellAt(after, row, 1)?.numberFormat ?? "General")).toEqual([
          "0.00",
          "General",
          "0.00",
        ]);
        expect(after.page).toEqual(before.page);
      },
    );

    test("a drawing goes along: symbols keep their size and their row, lines their glue", async () => {
      const { read, apply } = await open(sop);
      const before = await read();
      const plan = planDraw(before, recognise([before]).documents[0]!, { replace: false });
      if (plan.kind !== "plan") throw new Error(plan.kind);
      await apply(...plan.commands);
      const drawn = await read();
      const wanted = plan.commands
        .flatMap((command): readonly DrawnShape[] =>
          command.kind === "add-shapes" ? command.shapes : [],
        )
        .filter(({ kind }) => kind === "symbol");
      await apply(rows("insert", FORM_FIRST_STEP + 1));
      const after = await read();
      const height = heightOf(before, FORM_FIRST_STEP);
      for (const { name: symbol } of wanted) {
        const old = drawn.shapes.find((shape) => shape.name === symbol)!.bounds;
        const now = after.shapes.find((shape) => shape.name === symbol)!.bounds;
        const isBelow = old.y > rowEdge(before, FORM_FIRST_STEP + 1);
        expect(now.y).toBeCloseTo(old.y + (isBelow ? height : 0), 0);
        expect(now.height).toBeCloseTo(old.height, 0);
      }
      const glue = (snapshot: GridSnapshot) =>
        snapshot.shapes.filter(({ connector }) => connector?.begin && connector.end).length;
      expect(glue(after)).toBe(glue(drawn));
    });
  });
}
