import type { RangeAddress } from "../../src/core/grid/address";
import { cellAt, columnEdge, type GridSnapshot, rowEdge } from "../../src/core/grid/grid-snapshot";
import { planRestore } from "../../src/core/plan/plan-restore";
import type { NewSheet } from "../../src/core/sheet-commands";
import { newSheetSnapshot } from "../../src/core/sheets/new-sheet-snapshot";
import type { HostCommand } from "../../src/core/workbook-port";
import { grid } from "../support/grid";
import { NEW_FORM } from "../support/new-form";
import type { Maker } from "./subject";

const NEW = "Formulir baru";
const FIRST = "Lembar satu";
const SECOND = "Lembar dua";

const range = (top: number, left: number, bottom = top, right = left): RangeAddress => ({
  top,
  left,
  bottom,
  right,
});

const sheets = (): readonly GridSnapshot[] => [
  grid([["a", "b"], ["c", 1], ["d"]], { sheet: FIRST }),
  grid([["lain"]], { sheet: SECOND }),
];

const EMPTY: NewSheet = {
  cells: [],
  looks: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  choices: [],
  page: {
    paperSize: 9,
    landscape: false,
    fitToWidth: false,
    margins: { top: 54, right: 50.25, bottom: 54, left: 50.25 },
    printArea: null,
    titleRows: null,
    rowBreaks: [],
  },
};

const add = (
  content: NewSheet = NEW_FORM,
  sheet = NEW,
  after: string | null = null,
): HostCommand => ({
  kind: "add-sheet",
  sheet,
  after,
  content,
});

/** Cells with what they hold; shown texts are each adapter's own. */
const cells = ({ rows }: GridSnapshot) =>
  rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) =>
      cell ? [[r, c, cell.value, cell.formula, cell.numberFormat]] : [],
    ),
  );

/** A sheet but for what no edit of ours is about. */
const content = (snapshot: GridSnapshot, rows = 8, columns = 4) => ({
  cells: cells(snapshot),
  merges: snapshot.merges,
  page: snapshot.page,
  columns: Array.from({ length: columns }, (_, i) => columnEdge(snapshot, i + 1)),
  rows: Array.from({ length: rows }, (_, i) => rowEdge(snapshot, i + 1)),
  shapes: snapshot.shapes,
});

/** The laws of commands that make and shape sheets. */
export function describeSheetCommands(name: string, make: Maker): void {
  function open() {
    const { port } = make(sheets());
    const read = (sheet = FIRST) => port.readSnapshot(sheet);
    const apply = (...commands: readonly HostCommand[]) => port.apply(commands);
    const names = async () => (await port.listSheets()).map((sheet) => sheet.name);
    /** Carries a refused plan out, and holds that no sheet has come or changed. */
    const refuse = async (...commands: readonly HostCommand[]) => {
      const before = [await names(), content(await read())];
      const result = await apply(...commands);
      expect([await names(), content(await read())]).toEqual(before);
      return result;
    };
    return { port, read, apply, names, refuse };
  }

  describe(`${name}: new sheets`, () => {
    test("a new sheet reads back as it was asked for", async () => {
      const { read, apply } = open();
      expect(await apply(add())).toEqual({ kind: "applied" });
      const made = await read(NEW);
      const wanted = newSheetSnapshot(NEW, NEW_FORM);
      expect(content(made, 6, 3)).toEqual(content(wanted, 6, 3));
      expect(made).toMatchObject({ sheet: NEW, visible: true, protected: false });
    });

    test("an empty sheet is possible", async () => {
      const { read, apply } = open();
      expect(await apply(add(EMPTY))).toEqual({ kind: "applied" });
      const made = await read(NEW);
      expect(cells(made)).toEqual([]);
      expect(made.page).toMatchObject({ paperSize: 9, landscape: false, scale: 100 });
    });

    test("stands behind the sheet named, or at the end, and is not gone to", async () => {
      const { port, apply, names } = open();
      await apply(add(EMPTY, "Tengah", FIRST));
      await apply(add(EMPTY, "Akhir"));
      expect(await names()).toEqual([FIRST, "Tengah", SECOND, "Akhir"]);
      expect((await port.listSheets()).find(({ active }) => active)?.name).toBe(FIRST);
    });

    test("leaves the other sheets as they are, with their print areas", async () => {
      const { read, apply } = open();
      const area = range(0, 0, 1, 1);
      await apply({ kind: "set-print-area", sheet: SECOND, range: area });
      const before = [content(await read(FIRST)), content(await read(SECOND))];
      await apply(add(NEW_FORM, NEW, FIRST));
      expect([content(await read(FIRST)), content(await read(SECOND))]).toEqual(before);
      expect((await read(SECOND)).page.printArea).toEqual([area]);
    });

    test("takes the commands that follow in the same plan", async () => {
      const { read, apply } = open();
      const at = { row: 6, column: 0 };
      const none = { value: null, formula: null };
      const result = await apply(
        add(),
        {
          kind: "set-values",
          sheet: NEW,
          cells: [{ at, content: { value: "lanjutan" }, expected: none }],
        },
        {
          kind: "add-shapes",
          sheet: NEW,
          shapes: [
            {
              kind: "symbol",
              name: "susun:t:1",
              title: "susun:1;abc;",
              description: "Langkah",
              geometry: "flowChartProcess",
              bounds: { x: 12, y: 12, width: 48, height: 24 },
              text: "",
            },
          ],
        },
      );
      expect(result).toEqual({ kind: "applied" });
      const made = await read(NEW);
      expect(cellAt(made, 6, 0)?.value).toBe("lanjutan");
      expect(made.shapes.map((shape) => shape.name)).toEqual(["susun:t:1"]);
    });

    test.each([
      ["sheet-exists", add(EMPTY, FIRST.toUpperCase())],
      ["sheet-name", add(EMPTY, "a/b")],
      ["sheet-name", add(EMPTY, "x".repeat(32))],
      ["sheet-name", add(EMPTY, "'kutip'")],
      ["sheet-name", add(EMPTY, " ")],
      ["sheet-missing", add(EMPTY, NEW, "Tidak ada")],
      [
        "choice-too-long",
        add({
          ...EMPTY,
          choices: [
            { range: range(0, 0), options: ["x".repeat(256)], prompt: null, strict: false },
          ],
        }),
      ],
      ["host-failed", add({ ...EMPTY, merges: [range(0, 0, 1, 1), range(1, 1, 2, 2)] })],
    ] as const)("%s is refused, and nothing is made", async (code, command) => {
      const { refuse } = open();
      expect(await refuse(command)).toMatchObject({ kind: "refused", code });
    });

    test("a plan that fails after it makes nothing", async () => {
      const { refuse } = open();
      const stale: HostCommand = {
        kind: "set-values",
        sheet: FIRST,
        cells: [
          {
            at: { row: 0, column: 0 },
            content: { value: "x" },
            expected: { value: "lain", formula: null },
          },
        ],
      };
      expect(await refuse(add(), stale)).toMatchObject({ kind: "stale" });
    });

    test("is taken back while it is as it was made", async () => {
      const { read, apply, names } = open();
      const before = await read();
      await apply(add(NEW_FORM, NEW, FIRST));
      expect(await apply(...planRestore(before, [add(NEW_FORM, NEW, FIRST)]))).toEqual({
        kind: "applied",
      });
      expect(await names()).toEqual([FIRST, SECOND]);
      expect(content(await read())).toEqual(content(before));
    });

    test("stays when somebody has written on it", async () => {
      const { read, apply, names } = open();
      const before = await read();
      await apply(add());
      const none = { value: null, formula: null };
      await apply({
        kind: "set-values",
        sheet: NEW,
        cells: [{ at: { row: 9, column: 0 }, content: { value: "karya" }, expected: none }],
      });
      expect(await apply(...planRestore(before, [add()]))).toMatchObject({ kind: "stale" });
      expect(await names()).toContain(NEW);
    });

    test("stays while a formula speaks of it", async () => {
      const { read, apply, names } = open();
      const before = await read();
      await apply(add());
      const none = { value: null, formula: null };
      const formula = `='${NEW}'!A2`;
      await apply({
        kind: "set-values",
        sheet: SECOND,
        cells: [
          { at: { row: 3, column: 0 }, content: { formula, cached: "Nomor SOP" }, expected: none },
        ],
      });
      const result = await apply(...planRestore(before, [add()]));
      expect(result).toMatchObject({ kind: "refused", code: "sheet-in-use" });
      expect(await names()).toContain(NEW);
    });
  });

  describe(`${name}: sizes and the page`, () => {
    const SHAPING: readonly HostCommand[] = [
      {
        kind: "set-row-heights",
        sheet: FIRST,
        rows: [
          { row: 1, height: 30 },
          { row: 2, height: 30 },
          { row: 0, height: 22.5 },
        ],
      },
      {
        kind: "set-column-widths",
        sheet: FIRST,
        columns: [
          { column: 1, width: 75 },
          { column: 0, width: 90 },
        ],
      },
      { kind: "set-row-breaks", sheet: FIRST, rows: [2, 1, 0, 2] },
      {
        kind: "set-page-setup",
        sheet: FIRST,
        page: {
          paperSize: 9,
          landscape: true,
          fitToWidth: true,
          margins: { top: 36, right: 18, bottom: 36, left: 18 },
          titleRows: { first: 0, last: 1 },
        },
      },
    ];

    test("are set as asked, and nothing else changes", async () => {
      const { read, apply } = open();
      const before = await read();
      expect(await apply(...SHAPING)).toEqual({ kind: "applied" });
      const now = await read();
      expect([1, 2, 3].map((row) => rowEdge(now, row))).toEqual([22.5, 52.5, 82.5]);
      expect([1, 2].map((column) => columnEdge(now, column))).toEqual([90, 165]);
      expect(now.page).toEqual({
        paperSize: 9,
        landscape: true,
        scale: null,
        fit: { wide: 1, tall: 0 },
        margins: { top: 36, right: 18, bottom: 36, left: 18 },
        printArea: [],
        titleRows: { first: 0, last: 1 },
        rowBreaks: [1, 2],
      });
      expect(cells(now)).toEqual(cells(before));
    });

    test("setting them twice is the same as once", async () => {
      const { read, apply } = open();
      await apply(...SHAPING);
      const once = content(await read());
      await apply(...SHAPING);
      expect(content(await read())).toEqual(once);
    });

    test("what is not named of a page stays", async () => {
      const { read, apply } = open();
      await apply(...SHAPING);
      const { page } = await read();
      await apply({ kind: "set-page-setup", sheet: FIRST, page: { landscape: false } });
      expect((await read()).page).toEqual({ ...page, landscape: false });
      await apply({
        kind: "set-page-setup",
        sheet: FIRST,
        page: { titleRows: null, fitToWidth: false },
      });
      const { fit: _, ...rest } = page;
      expect((await read()).page).toEqual({
        ...rest,
        landscape: false,
        titleRows: null,
        scale: 100,
      });
    });

    test("a height of 0 hides a row, and another one shows it", async () => {
      const { read, apply } = open();
      const height = (points: number): HostCommand => ({
        kind: "set-row-heights",
        sheet: FIRST,
        rows: [{ row: 1, height: points }],
      });
      await apply(height(0));
      const hidden = await read();
      expect(rowEdge(hidden, 2)).toBe(rowEdge(hidden, 1));
      await apply(height(33));
      const shown = await read();
      expect(rowEdge(shown, 2) - rowEdge(shown, 1)).toBe(33);
    });

    test("no break is left when none is asked for", async () => {
      const { read, apply } = open();
      await apply(...SHAPING);
      await apply({ kind: "set-row-breaks", sheet: FIRST, rows: [] });
      expect((await read()).page.rowBreaks).toEqual([]);
    });

    test("are taken back, but for a paper where none was chosen", async () => {
      const { read, apply } = open();
      const before = await read();
      await apply(...SHAPING);
      expect(await apply(...planRestore(before, SHAPING))).toEqual({ kind: "applied" });
      const now = await read();
      const paper = { paperSize: before.page.paperSize ?? 9 };
      expect(content({ ...now, page: { ...now.page, ...paper } })).toEqual(
        content({ ...before, page: { ...before.page, ...paper } }),
      );
    });

    test("of a sheet that is not there are refused", async () => {
      const { refuse } = open();
      const result = await refuse({ kind: "set-row-breaks", sheet: "Tidak ada", rows: [3] });
      expect(result).toMatchObject({ kind: "refused", code: "sheet-missing" });
    });
  });
}
