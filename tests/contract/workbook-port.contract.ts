import { type CellAddress, cellOrigin } from "../../src/core/grid/address";
import type { Rect } from "../../src/core/grid/geometry";
import {
  type CellValue,
  cellAt,
  type GridSnapshot,
  type SnapshotShape,
} from "../../src/core/grid/grid-snapshot";
import { type DrawingStyle, PLAIN_STYLE } from "../../src/core/plan/drawing-style";
import { planDraw } from "../../src/core/plan/plan-draw";
import { planErase } from "../../src/core/plan/plan-erase";
import { planRestore } from "../../src/core/plan/plan-restore";
import { recognise } from "../../src/core/recognise/recognise";
import {
  type CellChange,
  type CellContent,
  type DrawnShape,
  HIDDEN_MARK,
  type HostCommand,
  OWN_PREFIX,
} from "../../src/core/workbook-port";
import { FORM_FIRST_STEP, form, grid } from "../support/grid";
import { connector, label, symbol } from "../support/shapes";
import { madeForm } from "../support/sop-form";
import { madeSop } from "../support/sop-generator";
import { describeMarks } from "./marks.contract";
import { describeRecords } from "./records.contract";
import { describeSheetCommands } from "./sheet-commands.contract";
import type { Capabilities, Maker, Subject } from "./subject";
import { describeTracks } from "./tracks.contract";

const SHEET = "SOP 1";
const OTHER = "Lembar lain";

const at = (row: number, column: number): CellAddress => ({ row, column });
const box = (x: number, y: number, width = 40, height = 24): Rect => ({ x, y, width, height });

const sop = form({
  sheet: SHEET,
  pelaksana: ["Pemohon", "Petugas", "Kepala"],
  steps: [
    { kegiatan: "Mengajukan permohonan", kode: ["M"], waktu: "10 menit" },
    { kegiatan: "Memeriksa berkas", kode: ["", "K"], waktu: "15 menit", tidak: "1" },
    { kegiatan: "Menyetujui", kode: ["", "", "P"], waktu: "1 hari" },
    { kegiatan: "Menyerahkan hasil", kode: ["", "S"], waktu: "5 menit" },
  ],
});

const other = grid([["Catatan"], [12]], { sheet: OTHER });

/** The author's own drawing, beside the table. */
const AUTHORS: readonly SnapshotShape[] = [
  symbol("a1", "flowChartProcess", box(700, 40), { name: "Kotak penulis", text: "Periksa" }),
  symbol("a2", "flowChartDecision", box(700, 140), { name: "Keputusan penulis", title: "judul" }),
  {
    ...connector(
      "a3",
      [
        { x: 720, y: 64 },
        { x: 720, y: 140 },
      ],
      { from: "a1", to: "a2" },
    ),
    name: "Panah penulis",
  },
  { ...label("a4", "Ya", box(730, 90, 24, 12)), name: "TextBox 4" },
];
const glued = AUTHORS.map((shape) =>
  shape.connector
    ? {
        ...shape,
        connector: {
          ...shape.connector,
          begin: { shapeId: "a1", site: 2 },
          end: { shapeId: "a2", site: 0 },
        },
      }
    : shape,
);
const withAuthors: GridSnapshot = { ...sop, shapes: glued };

/** Three objects of ours: two symbols and the line between them. */
const OURS: readonly DrawnShape[] = [
  {
    kind: "symbol",
    name: "susun:t:n:1",
    title: "susun:1;abc;",
    description: "Langkah 1",
    geometry: "flowChartTerminator",
    bounds: box(700, 300),
    text: "",
  },
  {
    kind: "symbol",
    name: "susun:t:n:2",
    title: "susun:1;abd;",
    description: "Langkah 2",
    geometry: "flowChartProcess",
    bounds: box(760, 400),
    text: "A",
  },
  {
    kind: "edge",
    name: "susun:t:e:1",
    title: "susun:1;abe;",
    description: "Langkah 1 ke langkah 2",
    waypoints: [
      { x: 720, y: 324 },
      { x: 720, y: 360 },
      { x: 780, y: 360 },
      { x: 780, y: 400 },
    ],
    begin: { symbol: "susun:t:n:1", side: 2 },
    end: { symbol: "susun:t:n:2", side: 0 },
    arrow: true,
  },
  {
    kind: "label",
    name: "susun:t:l:1",
    title: "susun:1;abf;",
    description: "Ya",
    bounds: box(725, 340, 20, 10),
    text: "Ya",
  },
];

const add = (shapes = OURS, sheet = SHEET): HostCommand => ({ kind: "add-shapes", sheet, shapes });

const put = (cells: readonly CellChange[], sheet = SHEET): HostCommand => ({
  kind: "set-values",
  sheet,
  cells,
});

const change = (
  where: CellAddress,
  content: CellContent,
  expected: CellChange["expected"] = { value: null, formula: null },
): CellChange => ({ at: where, content, expected });

/** A free cell right of the form. */
const FREE = at(1, 6);
const CODE = at(FORM_FIRST_STEP, 2);

const valueAt = (snapshot: GridSnapshot, { row, column }: CellAddress): CellValue =>
  cellAt(snapshot, row, column)?.value ?? null;
const formatAt = (snapshot: GridSnapshot, { row, column }: CellAddress): string =>
  cellAt(snapshot, row, column)?.numberFormat ?? "General";
const named = (snapshot: GridSnapshot, name: string): SnapshotShape =>
  snapshot.shapes.find((shape) => shape.name === name)!;
const own = (snapshot: GridSnapshot) =>
  snapshot.shapes.filter(({ name }) => name.startsWith(OWN_PREFIX));
const names = (snapshot: GridSnapshot) => snapshot.shapes.map(({ name }) => name).sort();

/** What must not change when nothing is said to have changed. */
const content = ({ revision: _, rows, ...snapshot }: GridSnapshot) => ({
  ...snapshot,
  rows: rows.map((cells) => (cells?.some(Boolean) ? [...cells] : undefined)),
});

/**
 * The laws of a workbook behind the port, for every adapter. Where the adapters differ by nature, `can` says how.
 */
export function describeWorkbookPort(name: string, make: Maker, can: Capabilities): void {
  describeTracks(name, make);

  async function open(...snapshots: readonly GridSnapshot[]) {
    const subject: Subject = make(snapshots.length > 0 ? snapshots : [sop, other]);
    const read = (sheet = SHEET) => subject.port.readSnapshot(sheet);
    const apply = (...commands: readonly HostCommand[]) => subject.port.apply(commands);
    /** Carries a refused plan out, and holds that nothing has changed. */
    const refuse = async (...commands: readonly HostCommand[]) => {
      const before = content(await read());
      const result = await apply(...commands);
      expect(content(await read())).toEqual(before);
      return result;
    };
    return { ...subject, read, apply, refuse };
  }

  /** The plan that draws the first document of the sheet. */
  const planFor = (snapshot: GridSnapshot, style = PLAIN_STYLE) => {
    const [document] = recognise([snapshot]).documents;
    const plan = planDraw(snapshot, document!, { replace: false, style });
    if (plan.kind !== "plan") throw new Error(plan.kind);
    return plan.commands;
  };

  describe(`${name}: reading`, () => {
    test("lists the sheets in order, the first one active, hidden ones as such", async () => {
      const { port } = await open(sop, { ...other, visible: false });
      expect(await port.listSheets()).toEqual([
        { name: SHEET, visible: true, active: true },
        { name: OTHER, visible: false, active: false },
      ]);
    });

    test("gives back cells, formulas, formats and merges", async () => {
      const source = grid(
        [
          ["Teks", 1.5, true, null],
          [{ formula: "=A1", value: "Teks" }, null, -2, "x"],
        ],
        { sheet: SHEET, merges: ["A3:C4", "D3:D5"] },
      );
      const { read } = await open(source);
      const snapshot = await read();
      for (const row of [0, 1]) {
        for (const column of [0, 1, 2, 3]) {
          const wanted = cellAt(source, row, column);
          const { value = null, formula = null } = cellAt(snapshot, row, column) ?? {};
          expect({ value, formula }).toEqual({
            value: wanted?.value ?? null,
            formula: wanted?.formula ?? null,
          });
        }
      }
      const order = (merges: GridSnapshot["merges"]) =>
        [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
      expect(order(snapshot.merges)).toEqual(order(source.merges));
    });

    test("gives edges in points, hidden columns and rows without a size", async () => {
      const source = grid([["a", "b", "c"], ["d"], ["e"]], {
        sheet: SHEET,
        columnWidths: [60, 0, 90],
        rowHeights: [30, 0, 45],
      });
      const { read } = await open(source);
      const { columnEdges, rowEdges } = await read();
      expect(columnEdges.slice(0, 4)).toEqual([0, 60, 60, 150]);
      expect(rowEdges.slice(0, 4)).toEqual([0, 30, 30, 75]);
    });

    test("a code under `;;;` still has a text", async () => {
      const hidden = {
        ...sop,
        rows: sop.rows.map((row, r) =>
          r === CODE.row
            ? row?.map((cell) => (cell?.value === "M" ? { ...cell, numberFormat: ";;;" } : cell))
            : row,
        ),
      };
      const { read } = await open(hidden);
      const snapshot = await read();
      expect(formatAt(snapshot, CODE)).toBe(";;;");
      expect(cellAt(snapshot, CODE.row, CODE.column)?.text).toBe("M");
    });

    test("shows numbers by their format", async () => {
      if (!can.formatsTexts) return;
      const source = grid([[0.25]], { sheet: SHEET });
      const percent = {
        ...source,
        rows: [[{ value: 0.25, text: "25%", formula: null, numberFormat: "0%" }]],
      };
      const { read } = await open(percent);
      expect(cellAt(await read(), 0, 0)?.text).toBe("25%");
    });

    test("knows the author's shapes: places, texts, alt texts, what lines are glued to", async () => {
      const { read } = await open(withAuthors);
      const snapshot = await read();
      const [box1, decision, line, text] = AUTHORS.map((shape) => named(snapshot, shape.name));
      expect(box1).toMatchObject({
        kind: "shape",
        geometry: "flowChartProcess",
        text: "Periksa",
        bounds: AUTHORS[0]!.bounds,
        hidden: false,
        groupId: null,
      });
      expect(decision).toMatchObject({ title: "judul", geometry: "flowChartDecision" });
      expect(text).toMatchObject({ textBox: true, text: "Ya" });
      expect(line).toMatchObject({
        kind: "connector",
        connector: {
          waypoints: AUTHORS[2]!.connector!.waypoints,
          begin: { shapeId: box1!.id, site: 2 },
          end: { shapeId: decision!.id, site: 0 },
          beginArrow: false,
          endArrow: true,
        },
      });
    });

    test("an elbow of the author runs between the right sides, with its bends or Excel's", async () => {
      const bent = [
        { x: 720, y: 64 },
        { x: 720, y: 80 },
        { x: 780, y: 80 },
        { x: 780, y: 140 },
      ];
      const shapes = glued.map((shape) => {
        if (shape.id === "a2") return { ...shape, bounds: box(760, 140) };
        if (!shape.connector) return shape;
        const course = { ...shape.connector, waypoints: bent };
        return {
          ...shape,
          geometry: "bentConnector3",
          bounds: box(720, 64, 60, 76),
          connector: course,
        };
      });
      const { read } = await open({ ...sop, shapes });
      const { connector: path } = named(await read(), "Panah penulis");
      const modelled = bent.map(({ x, y }) => ({ x, y: y === 80 ? 102 : y }));
      const wanted = can.bendsOfAuthors === "exact" ? bent : modelled;
      expect(path?.waypoints.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual(
        wanted.map(({ x, y }) => [x, y]),
      );
    });

    test("equal content has an equal revision, another content another one", async () => {
      const { read, type } = await open();
      const first = await read();
      expect((await read()).revision).toBe(first.revision);
      await type(SHEET, FREE, "baru");
      expect((await read()).revision).toBeGreaterThan(first.revision);
    });

    test("a sheet that does not exist is an error", async () => {
      const { read } = await open();
      await expect(read("Tidak ada")).rejects.toThrow();
    });
  });

  describe(`${name}: cells`, () => {
    test("writes texts, numbers, truth values, and takes contents away", async () => {
      const { read, apply } = await open();
      const cells: readonly (readonly [CellAddress, CellValue])[] = [
        [at(0, 6), "P1 K2*"],
        [at(0, 7), 3.25],
        [at(0, 8), true],
        [at(0, 9), "2/3"],
        [at(1, 6), "=bukan rumus"],
        [at(1, 7), "007"],
      ];
      const plan = put(cells.map(([where, value]) => change(where, { value })));
      expect(await apply(plan)).toEqual({ kind: "applied" });
      const snapshot = await read();
      for (const [where, value] of cells) {
        expect(cellAt(snapshot, where.row, where.column)).toMatchObject({ value, formula: null });
      }
      const clear = put([change(at(0, 7), { value: null }, { value: 3.25, formula: null })]);
      expect(await apply(clear)).toEqual({ kind: "applied" });
      expect(valueAt(await read(), at(0, 7))).toBeNull();
    });

    test("writes formulas", async () => {
      const { read, apply } = await open();
      const target = at(FORM_FIRST_STEP, 0);
      const formula = `=$A$${target.row + 1}&"#2"`;
      const planned = can.formulaValues === "as planned" ? "1#2" : "lain";
      expect(await apply(put([change(FREE, { formula, cached: planned })]))).toEqual({
        kind: "applied",
      });
      expect(cellAt(await read(), FREE.row, FREE.column)).toMatchObject({ formula, value: "1#2" });
    });

    test("a cell that is not as expected makes the plan stale, and nothing changes", async () => {
      const { refuse } = await open();
      const fits = change(FREE, { value: "x" });
      const differs = change(CODE, { value: "P" }, { value: "K", formula: null });
      expect(await refuse(put([fits]), put([differs]))).toEqual({
        kind: "stale",
        at: cellOrigin(SHEET, CODE.row, CODE.column),
      });
    });

    test("an edit since the plan was made makes it stale", async () => {
      const { type, refuse } = await open();
      await type(SHEET, FREE, "oleh pengguna");
      const result = await refuse(put([change(FREE, { value: "oleh rencana" })]));
      expect(result).toMatchObject({ kind: "stale" });
    });

    test("a cell under a merge takes nothing", async () => {
      const { refuse } = await open();
      const covered = at(FORM_FIRST_STEP - 1, 0);
      expect(await refuse(put([change(covered, { value: "x" })]))).toMatchObject({
        kind: "refused",
      });
    });

    test("number formats go there and back", async () => {
      const { read, apply, refuse } = await open();
      const before = content(await read());
      const set = (format: string, expected: string): HostCommand => ({
        kind: "set-number-formats",
        sheet: SHEET,
        cells: [{ at: CODE, format, expected }],
      });
      expect(await apply(set(";;;", "General"))).toEqual({ kind: "applied" });
      const hidden = await read();
      expect(formatAt(hidden, CODE)).toBe(";;;");
      expect(valueAt(hidden, CODE)).toBe("M");
      expect(await refuse(set("@", "General"))).toMatchObject({ kind: "stale" });
      expect(await apply(set("General", ";;;"))).toEqual({ kind: "applied" });
      expect(content(await read())).toEqual(before);
    });
  });

  describe(`${name}: shapes`, () => {
    test("draws ours above the author's, as told", async () => {
      const { read, apply } = await open(withAuthors);
      expect(await apply(add())).toEqual({ kind: "applied" });
      const snapshot = await read();
      expect(snapshot.shapes.slice(0, glued.length).map(({ name }) => name)).toEqual(
        glued.map((shape) => shape.name),
      );
      const [first, second, line, word] = OURS.map((shape) => named(snapshot, shape.name));
      expect(first).toMatchObject({
        kind: "shape",
        geometry: "flowChartTerminator",
        title: "susun:1;abc;",
        description: "Langkah 1",
        bounds: box(700, 300),
      });
      expect(second).toMatchObject({ text: "A", geometry: "flowChartProcess" });
      expect(word).toMatchObject({ text: "Ya", textBox: true });
      expect(line).toMatchObject({
        kind: "connector",
        title: "susun:1;abe;",
        description: "Langkah 1 ke langkah 2",
        connector: {
          begin: { shapeId: first!.id, site: 2 },
          end: { shapeId: second!.id, site: 0 },
          beginArrow: false,
          endArrow: true,
        },
      });
    });

    test.each([
      [
        "straight",
        [
          [0, 0],
          [0, 76],
        ],
      ],
      [
        "one bend",
        [
          [0, 0],
          [0, 60],
          [80, 60],
        ],
      ],
      [
        "two bends",
        [
          [0, 0],
          [0, 30],
          [60, 30],
          [60, 76],
        ],
      ],
      [
        "three bends",
        [
          [0, 0],
          [0, 30],
          [90, 30],
          [90, 88],
          [80, 88],
        ],
      ],
      [
        "four bends",
        [
          [0, 0],
          [0, 14],
          [-50, 14],
          [-50, 60],
          [60, 60],
          [60, 76],
        ],
      ],
      [
        "a loop between level sides",
        [
          [0, 0],
          [40, 0],
          [40, 60],
          [0, 60],
        ],
      ],
    ] as const)("a line with %s is one object with its bends", async (_, points) => {
      const { read, apply } = await open();
      const waypoints = points.map(([x, y]) => ({ x: 720 + x, y: 324 + y }));
      const end = waypoints.at(-1)!;
      const before = waypoints.at(-2)!;
      const first = waypoints[1]!;
      const side = (from: { x: number; y: number }, to: { x: number; y: number }) => {
        if (from.x === to.x) return to.y < from.y ? 0 : 2;
        return to.x < from.x ? 1 : 3;
      };
      // Symbols whose sides lie where the line ends.
      const beginSide = side(waypoints[0]!, first);
      const endSide = side(end, before);
      const boxAt = (point: { x: number; y: number }, where: number): Rect => {
        const offset = [
          [-20, 0],
          [0, -12],
          [-20, -24],
          [-40, -12],
        ][where]!;
        return box(point.x + offset[0]!, point.y + offset[1]!);
      };
      const [start, finish, edge] = OURS;
      const shapes = [
        { ...start!, bounds: boxAt(waypoints[0]!, beginSide) },
        { ...finish!, bounds: boxAt(end, endSide) },
        {
          ...edge!,
          waypoints,
          begin: { symbol: start!.name, side: beginSide },
          end: { symbol: finish!.name, side: endSide },
        },
      ] as readonly DrawnShape[];
      expect(await apply(add(shapes))).toEqual({ kind: "applied" });
      const snapshot = await read();
      expect(snapshot.shapes).toHaveLength(3);
      const { connector: path } = named(snapshot, edge!.name);
      expect(path?.waypoints.map(({ x, y }) => [x, y])).toEqual(
        waypoints.map(({ x, y }) => [expect.closeTo(x, 0), expect.closeTo(y, 0)]),
      );
      expect(path?.begin).toEqual({ shapeId: named(snapshot, start!.name).id, site: beginSide });
      expect(path?.end).toEqual({ shapeId: named(snapshot, finish!.name).id, site: endSide });
      expect(await apply({ kind: "delete-shapes", sheet: SHEET, names: [edge!.name] })).toEqual({
        kind: "applied",
      });
      expect(names(await read())).toEqual([start!.name, finish!.name].sort());
    });

    test("deletes ours by name, and leaves no trace of them", async () => {
      const { read, apply } = await open(withAuthors);
      const before = content(await read());
      await apply(add());
      const gone = OURS.map((shape) => shape.name);
      expect(await apply({ kind: "delete-shapes", sheet: SHEET, names: gone })).toEqual({
        kind: "applied",
      });
      expect(content(await read())).toEqual(before);
    });

    test("never deletes the author's, nor what is not there, nor draws under a foreign name", async () => {
      const { refuse } = await open(withAuthors);
      const remove = (...gone: string[]): HostCommand => ({
        kind: "delete-shapes",
        sheet: SHEET,
        names: gone,
      });
      const refused = (code: string) => ({ kind: "refused", code, at: null });
      expect(await refuse(add(), remove("Kotak penulis"))).toEqual(refused("not-ours"));
      expect(await refuse(remove("susun:t:n:9"))).toEqual(refused("shape-missing"));
      const [first] = OURS;
      expect(await refuse(add([{ ...first!, name: "Kotak" }]))).toEqual(refused("not-ours"));
      expect(await refuse(add([OURS[0]!, OURS[2]!]))).toEqual(refused("shape-missing"));
      if (can.namesAreUnique) {
        expect(await refuse(add(), add([first!]))).toEqual(refused("not-ours"));
      }
    });

    test("deleting a symbol lets go of the line that hung on it", async () => {
      const { read, apply } = await open();
      await apply(add());
      await apply({ kind: "delete-shapes", sheet: SHEET, names: ["susun:t:n:1"] });
      const { connector: path } = named(await read(), "susun:t:e:1");
      expect(path?.begin).toBeNull();
      expect(path?.end).not.toBeNull();
    });

    test("hides and shows exactly reversibly", async () => {
      const { read, apply, refuse } = await open(withAuthors);
      const before = await read();
      const ids = ["Keputusan penulis", "Panah penulis"].map((one) => named(before, one).id);
      expect(await apply({ kind: "hide-shapes", sheet: SHEET, ids })).toEqual({ kind: "applied" });
      const hidden = await read();
      expect(named(hidden, "Keputusan penulis")).toMatchObject({
        hidden: true,
        title: `${HIDDEN_MARK}judul`,
      });
      expect(named(hidden, "Panah penulis")).toMatchObject({ hidden: true, title: HIDDEN_MARK });
      expect(named(hidden, "Kotak penulis")).toMatchObject({ hidden: false, title: "" });
      // Hiding twice is hiding once.
      await apply({ kind: "hide-shapes", sheet: SHEET, ids });
      expect(await refuse({ kind: "hide-shapes", sheet: SHEET, ids: ["tidak ada"] })).toEqual({
        kind: "refused",
        code: "shape-missing",
        at: null,
      });
      expect(await apply({ kind: "show-shapes", sheet: SHEET, ids })).toEqual({ kind: "applied" });
      expect(content(await read())).toEqual(content(before));
    });
  });

  describe(`${name}: plans`, () => {
    test("a bad command at the end leaves everything as it was", async () => {
      const { refuse } = await open(withAuthors);
      const result = await refuse(
        put([change(FREE, { value: "x" })]),
        {
          kind: "set-number-formats",
          sheet: SHEET,
          cells: [{ at: CODE, format: "@", expected: "General" }],
        },
        add(),
        { kind: "set-print-area", sheet: SHEET, range: { top: 0, left: 0, bottom: 9, right: 4 } },
        { kind: "delete-shapes", sheet: SHEET, names: ["susun:tidak:ada"] },
      );
      expect(result).toEqual({ kind: "refused", code: "shape-missing", at: null });
    });

    test("no commands are no change", async () => {
      const { apply, read } = await open();
      const { revision } = await read();
      expect(await apply()).toEqual({ kind: "applied" });
      expect((await read()).revision).toBe(revision);
    });

    test("a form is drawn; drawing again is an empty plan; erasing leaves no trace", async () => {
      const { read, apply } = await open(withAuthors);
      const before = await read();
      const drawing = planFor(before);
      expect(await apply(...drawing)).toEqual({ kind: "applied" });
      const drawn = await read();
      expect(own(drawn).length).toBeGreaterThan(6);
      expect(planFor(drawn)).toEqual([]);
      expect(await apply(...planErase(drawn))).toEqual({ kind: "applied" });
      // The print area stays: it may have become the author's.
      const after = await read();
      expect(content({ ...after, page: before.page })).toEqual(content(before));
    });

    test.each([3, 8, 21])(
      "made SOP %i: drawn once, never again, erased without trace",
      async (seed) => {
        const made = { ...madeForm(madeSop(seed)), sheet: SHEET };
        const { read, apply } = await open(made);
        const before = await read();
        expect(await apply(...planFor(before))).toEqual({ kind: "applied" });
        const drawn = await read();
        expect(planFor(drawn)).toEqual([]);
        await apply(...planErase(drawn));
        // The print area stays: it may have become the author's.
        const after = await read();
        expect(content({ ...after, page: before.page })).toEqual(content(before));
      },
    );

    test.each<[string, Partial<DrawingStyle>]>([
      ["coloured, heavy, with words", { theme: "coloured", lineWeight: 1.5, terminatorText: true }],
      ["of plain lines", { compatible: true, arrowHead: "small" }],
    ])("a drawing %s stays, is taken back as it was, is erased", async (_, own) => {
      const style: DrawingStyle = { ...PLAIN_STYLE, ...own };
      const { read, apply } = await open();
      const before = await read();
      expect(await apply(...planFor(before, style))).toEqual({ kind: "applied" });
      const drawn = await read();
      expect(planFor(drawn, style)).toEqual([]);
      const plain = planFor(drawn);
      expect(plain.length).toBeGreaterThan(0);
      await apply(...plain);
      expect(planFor(await read())).toEqual([]);
      await apply(...planRestore(drawn, plain));
      expect(planFor(await read(), style)).toEqual([]);
      await apply(...planErase(await read()));
      const after = await read();
      expect(content({ ...after, page: before.page })).toEqual(content(before));
    });

    test("another code is redrawn without touching what stays", async () => {
      const { read, apply, type } = await open();
      await apply(...planFor(await read()));
      const before = new Map(own(await read()).map((shape) => [shape.name, shape.id]));
      await type(SHEET, at(FORM_FIRST_STEP + 2, 4), "K");
      const changes = planFor(await read());
      expect(await apply(...changes)).toEqual({ kind: "applied" });
      const after = await read();
      expect(planFor(after)).toEqual([]);
      const touched = changes.flatMap((command) =>
        command.kind === "delete-shapes" ? command.names : [],
      );
      const kept = own(after).filter(
        (shape) => before.has(shape.name) && !touched.includes(shape.name),
      );
      expect(kept.length).toBeGreaterThan(3);
      for (const shape of kept) expect(shape.id).toBe(before.get(shape.name));
    });

    test("sets a print area where there is none, and leaves another one alone", async () => {
      const { read, apply, refuse } = await open();
      const range = { top: 0, left: 0, bottom: 18, right: 8 };
      const plan: HostCommand = { kind: "set-print-area", sheet: SHEET, range };
      expect(await apply(plan)).toEqual({ kind: "applied" });
      expect((await read()).page.printArea).toEqual([range]);
      expect(await refuse({ ...plan, range: { ...range, right: 3 } })).toMatchObject({
        kind: "stale",
      });
    });

    test("a protected sheet is refused, whatever is asked", async () => {
      const { refuse } = await open({ ...withAuthors, protected: true });
      const refused = { kind: "refused", code: "sheet-protected", at: null };
      expect(await refuse(add())).toEqual(refused);
      expect(await refuse(put([change(FREE, { value: 1 })]))).toEqual(refused);
      expect(await refuse({ kind: "show-shapes", sheet: SHEET, ids: [] })).toEqual(refused);
    });

    test("a sheet that does not exist is refused, and the others of the plan stay", async () => {
      const { refuse } = await open();
      expect(
        await refuse(
          put([change(FREE, { value: 1 })]),
          put([change(FREE, { value: 1 })], "Tidak ada"),
        ),
      ).toEqual({ kind: "refused", code: "sheet-missing", at: null });
    });

    test("two sheets do not touch each other; one plan may change both", async () => {
      const { read, apply } = await open();
      const before = await read(OTHER);
      await apply(add());
      expect((await read(OTHER)).revision).toBe(before.revision);
      const both = [
        put([change(FREE, { value: "di sini" })]),
        put([change(at(5, 5), { value: "di sana" })], OTHER),
      ];
      expect(await apply(...both)).toEqual({ kind: "applied" });
      expect(valueAt(await read(), FREE)).toBe("di sini");
      expect(valueAt(await read(OTHER), at(5, 5))).toBe("di sana");
      expect(names(await read(OTHER))).toEqual([]);
    });
  });

  describe(`${name}: the user`, () => {
    test("is shown a block of cells on its sheet", async () => {
      const { port, selection } = await open();
      const origin = { sheet: OTHER, range: { top: 1, left: 0, bottom: 3, right: 2 } };
      await port.reveal(origin);
      expect(selection()).toEqual(origin);
    });

    test("an edit is told, until listening stops", async () => {
      const { port, type, settled } = await open();
      const heard = jest.fn();
      const stop = port.onChange(heard);
      await settled();
      await type(SHEET, FREE, "satu");
      expect(heard).toHaveBeenCalled();
      const told = heard.mock.calls.length;
      stop();
      await settled();
      await type(SHEET, FREE, "dua");
      expect(heard).toHaveBeenCalledTimes(told);
    });
  });

  describeSheetCommands(name, make);
  describeRecords(name, make);
  describeMarks(name, make);
}
