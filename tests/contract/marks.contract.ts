import type { RangeAddress } from "../../src/core/grid/address";
import type { GridSnapshot } from "../../src/core/grid/grid-snapshot";
import { settledMarks } from "../../src/core/marks/settle-marks";
import type { CellMark } from "../../src/core/sheet-commands";
import type { HostCommand } from "../../src/core/workbook-port";
import { grid } from "../support/grid";
import type { Maker } from "./subject";

const SHEET = "Lembar satu";
const OTHER = "Lembar dua";

const range = (top: number, left: number, bottom = top, right = left): RangeAddress => ({
  top,
  left,
  bottom,
  right,
});
const mark = (severity: CellMark["severity"], at: RangeAddress): CellMark => ({
  range: at,
  severity,
});
const set = (marks: readonly CellMark[], sheet = SHEET): HostCommand => ({
  kind: "set-marks",
  sheet,
  marks,
});

const MIXED = [
  mark("error", range(0, 0)),
  mark("warning", range(1, 1, 2, 2)),
  mark("hint", range(4, 0)),
  mark("hint", range(4, 2)),
];

const sheets = (protectedSheet = false): readonly GridSnapshot[] => [
  {
    ...grid([["a", "b", "c"], ["d", 1, 2], ["e"], ["f"], ["g", "h", "i"]], { sheet: SHEET }),
    merges: [range(1, 1, 2, 2)],
    protected: protectedSheet,
  },
  grid([["lain"]], { sheet: OTHER }),
];

/** The laws of marks of findings. */
export function describeMarks(name: string, make: Maker): void {
  function open(snapshots = sheets()) {
    const { port } = make(snapshots);
    const apply = (...commands: readonly HostCommand[]) => port.apply(commands);
    return { port, apply, marks: (sheet = SHEET) => port.readMarks(sheet) };
  }

  describe(`${name}: marks`, () => {
    test("a sheet has none until they are set, and then exactly those", async () => {
      const { apply, marks } = open();
      expect(await marks()).toEqual([]);
      expect(await apply(set(MIXED))).toEqual({ kind: "applied" });
      expect(await marks()).toEqual(settledMarks(MIXED));
      expect(await marks(OTHER)).toEqual([]);
      await apply(set([mark("warning", range(0, 0)), mark("error", range(3, 0))]));
      expect(await marks()).toEqual([mark("error", range(3, 0)), mark("warning", range(0, 0))]);
      await apply(set([]));
      expect(await marks()).toEqual([]);
    });

    test("the worst finding of a cell is the one it is marked by", async () => {
      const { apply, marks } = open();
      await apply(set([mark("hint", range(0, 0, 0, 2)), mark("error", range(0, 1))]));
      expect(await marks()).toEqual([
        mark("error", range(0, 1)),
        mark("hint", range(0, 0)),
        mark("hint", range(0, 2)),
      ]);
    });

    test("change nothing that a snapshot tells, and no revision", async () => {
      const { port, apply } = open();
      const before = [await port.readSnapshot(SHEET), await port.readSnapshot(OTHER)];
      const look = async () => [await port.readSnapshot(SHEET), await port.readSnapshot(OTHER)];
      await apply(set(MIXED));
      expect(await look()).toEqual(before);
      await apply(set([]));
      expect(await look()).toEqual(before);
    });

    test("of several lists the last one counts, also between other changes", async () => {
      const { apply, marks } = open();
      const result = await apply(
        set(MIXED),
        {
          kind: "set-values",
          sheet: SHEET,
          cells: [
            {
              at: { row: 3, column: 0 },
              content: { value: "x" },
              expected: { value: "f", formula: null },
            },
          ],
        },
        set([mark("hint", range(3, 0))]),
        set([mark("error", range(0, 0))], OTHER),
      );
      expect(result).toEqual({ kind: "applied" });
      expect(await marks()).toEqual([mark("hint", range(3, 0))]);
      expect(await marks(OTHER)).toEqual([mark("error", range(0, 0))]);
    });

    test("go with their cells when rows come and go", async () => {
      const { apply, marks } = open();
      await apply(set(MIXED));
      await apply({ kind: "insert-rows", sheet: SHEET, at: 3, count: 2 });
      expect(await marks()).toContainEqual(mark("hint", range(6, 0)));
      await apply({ kind: "delete-rows", sheet: SHEET, at: 3, count: 2 });
      await apply({ kind: "delete-rows", sheet: SHEET, at: 4, count: 1 });
      expect((await marks()).filter(({ severity }) => severity === "hint")).toEqual([]);
      await apply(set([]));
      expect(await marks()).toEqual([]);
    });

    test("set in one plan with rows that come in before", async () => {
      const { apply, marks } = open();
      await apply(set(MIXED));
      const wanted = [mark("error", range(6, 0))];
      await apply({ kind: "insert-rows", sheet: SHEET, at: 0, count: 1 }, set(wanted));
      expect(await marks()).toEqual(wanted);
    });

    test("a sheet that is not there, or is protected, is refused whole", async () => {
      const { apply, marks } = open(sheets(true));
      expect(await apply(set(MIXED, "Tidak ada"))).toMatchObject({ code: "sheet-missing" });
      const refused = await apply(set(MIXED, OTHER), set(MIXED));
      expect(refused).toMatchObject({ kind: "refused", code: "sheet-protected" });
      expect([await marks(), await marks(OTHER)]).toEqual([[], []]);
    });

    test("thousands of cells are marked and come off again", async () => {
      const rows = 800;
      const big = grid(
        Array.from({ length: rows }, (_, r) => [`r${r}`, r, "x", "y", "z"]),
        { sheet: SHEET },
      );
      const { apply, marks } = open([big]);
      const many = Array.from({ length: rows * 5 }, (_, i) => i)
        .filter((i) => i % 3 === 0)
        .map((i) =>
          mark((["error", "warning", "hint"] as const)[i % 2]!, range(Math.floor(i / 5), i % 5)),
        );
      expect(await apply(set(many))).toEqual({ kind: "applied" });
      expect(await marks()).toEqual(settledMarks(many));
      await apply(set([]));
      expect(await marks()).toEqual([]);
    });
  });
}
