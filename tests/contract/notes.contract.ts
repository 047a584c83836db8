import type { GridSnapshot } from "../../src/core/grid/grid-snapshot";
import type { CellNote } from "../../src/core/sheet-commands";
import type { HostCommand, WorkbookPort } from "../../src/core/workbook-port";
import { grid } from "../support/grid";

const SHEET = "Lembar satu";
const OTHER = "Lembar dua";

export type NoteMaker = (
  snapshots: readonly GridSnapshot[],
  /** Notes of the author's on the first sheet. */
  authors: readonly CellNote[],
) => WorkbookPort;

const note = (row: number, column: number, text = "Isi dulu."): CellNote => ({
  at: { row, column },
  text: `Susun:\n${text}`,
});
const set = (notes: readonly CellNote[], sheet = SHEET): HostCommand => ({
  kind: "set-notes",
  sheet,
  notes,
});
const own = (notes: readonly CellNote[], sheet = SHEET) => ({ sheet, own: notes, others: [] });

const sheets = (isProtected = false): readonly GridSnapshot[] => [
  {
    ...grid([["a", "b", "c"], ["d", 1, 2], ["e"], ["f"], ["g", "h", "i"]], { sheet: SHEET }),
    merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
    protected: isProtected,
  },
  grid([["lain"]], { sheet: OTHER }),
];

/** The laws of notes where the host has them. */
export function describeNotes(name: string, make: NoteMaker): void {
  function open(authors: readonly CellNote[] = [], snapshots = sheets()) {
    const port = make(snapshots, authors);
    const apply = (...commands: readonly HostCommand[]) => port.apply(commands);
    return { port, apply, notes: () => port.readNotes() };
  }

  describe(`${name}: notes`, () => {
    test("there are none until they are set, and then exactly those", async () => {
      const { apply, notes } = open();
      expect(await notes()).toEqual([]);
      const first = [note(0, 0, "Satu & <dua>.\nTiga."), note(4, 2)];
      expect(await apply(set([first[1]!, first[0]!]))).toEqual({ kind: "applied" });
      expect(await notes()).toEqual([own(first)]);
      const second = [note(0, 0, "Lain."), note(3, 0), note(4, 2)];
      await apply(set(second));
      expect(await notes()).toEqual([own(second)]);
      await apply(set(second), set([note(0, 0)], OTHER));
      expect(await notes()).toEqual([own(second), own([note(0, 0)], OTHER)]);
      await apply(set([]), set([], OTHER));
      expect(await notes()).toEqual([]);
    });

    test("the author's stay, and their cells get none of ours", async () => {
      const { apply, notes } = open([{ at: { row: 0, column: 1 }, text: "Cek lagi." }]);
      const others = [{ row: 0, column: 1 }];
      expect(await notes()).toEqual([{ sheet: SHEET, own: [], others }]);
      await apply(set([note(0, 0), note(0, 1), note(0, 2)]));
      expect(await notes()).toEqual([{ sheet: SHEET, own: [note(0, 0), note(0, 2)], others }]);
      await apply(set([]));
      expect(await notes()).toEqual([{ sheet: SHEET, own: [], others }]);
    });

    test("a merged block has its note at the top left; the last one for a cell counts", async () => {
      const { apply, notes } = open();
      await apply(set([note(2, 2, "Lama."), note(1, 1, "Baru."), note(2, 1, "Terakhir.")]));
      expect(await notes()).toEqual([own([note(1, 1, "Terakhir.")])]);
    });

    test("change nothing that a snapshot tells, and no revision", async () => {
      const { port, apply } = open();
      const look = async () => [await port.readSnapshot(SHEET), await port.readSnapshot(OTHER)];
      const before = await look();
      await apply(set([note(0, 0), note(4, 1)]));
      expect(await look()).toEqual(before);
      await apply(set([]));
      expect(await look()).toEqual(before);
    });

    test("go with their cells when rows and columns come and go", async () => {
      const { apply, notes } = open();
      await apply(set([note(0, 0), note(1, 1), note(4, 2)]));
      const inserted = { kind: "insert-rows", sheet: SHEET, at: 3, count: 2 } as const;
      expect(await apply(inserted)).toEqual({ kind: "applied" });
      expect(await notes()).toEqual([own([note(0, 0), note(1, 1), note(6, 2)])]);
      await apply({ kind: "insert-columns", sheet: SHEET, at: 0, count: 1 });
      expect(await notes()).toEqual([own([note(0, 1), note(1, 2), note(6, 3)])]);
      await apply({ kind: "delete-rows", sheet: SHEET, at: 6, count: 1 });
      expect(await notes()).toEqual([own([note(0, 1), note(1, 2)])]);
      await apply(set([]));
      expect(await notes()).toEqual([]);
    });

    test("set in one plan with rows that come in before, and with other changes", async () => {
      const { port, apply, notes } = open();
      await apply(set([note(0, 0), note(4, 0)]));
      const wanted = [note(1, 0), note(2, 1, "Baru.")];
      const result = await apply(
        { kind: "insert-rows", sheet: SHEET, at: 0, count: 1 },
        {
          kind: "set-values",
          sheet: SHEET,
          cells: [
            {
              at: { row: 1, column: 0 },
              content: { value: "x" },
              expected: { value: "a", formula: null },
            },
          ],
        },
        set(wanted),
      );
      expect(result).toEqual({ kind: "applied" });
      expect(await notes()).toEqual([own(wanted)]);
      expect((await port.readSnapshot(SHEET)).rows[1]?.[0]?.value).toBe("x");
    });

    test("stand at the top left of a block that comes with new rows of the plan", async () => {
      const { apply, notes } = open();
      const blocks = [{ first: 0, last: 1 }];
      const insert = { kind: "insert-rows", sheet: SHEET, at: 4, count: 1, blocks } as const;
      expect(await apply(insert, set([note(4, 1)]))).toEqual({ kind: "applied" });
      expect(await notes()).toEqual([own([note(4, 0)])]);
    });

    test("a plan that fails leaves them as they were", async () => {
      const { apply, notes } = open();
      await apply(set([note(0, 0)]));
      const stale: HostCommand = {
        kind: "set-values",
        sheet: SHEET,
        cells: [
          {
            at: { row: 0, column: 0 },
            content: { value: 1 },
            expected: { value: "lain", formula: null },
          },
        ],
      };
      expect(await apply(set([note(4, 0)]), stale)).toMatchObject({ kind: "stale" });
      expect(await notes()).toEqual([own([note(0, 0)])]);
    });

    test("without our head a text would be the author's: refused", async () => {
      const { apply, notes } = open();
      const foreign = { at: { row: 0, column: 0 }, text: "Isi dulu." };
      expect(await apply(set([foreign]))).toEqual({ kind: "refused", code: "not-ours", at: null });
      expect(await notes()).toEqual([]);
    });

    test("a sheet that is not there, or is protected, is refused whole", async () => {
      const { apply, notes } = open([], sheets(true));
      expect(await apply(set([note(0, 0)], "Tidak ada"))).toMatchObject({ code: "sheet-missing" });
      const refused = await apply(set([note(0, 0)], OTHER), set([note(0, 0)]));
      expect(refused).toMatchObject({ kind: "refused", code: "sheet-protected" });
      expect(await notes()).toEqual([]);
    });
  });
}

/** The laws where the host has none. */
export function describeNoNotes(name: string, make: NoteMaker): void {
  test(`${name}: notes are refused whole, and it is told beforehand`, async () => {
    const port = make(sheets(), []);
    const before = await port.readSnapshot(SHEET);
    expect(await port.readNotes()).toBeNull();
    const result = await port.apply([
      { kind: "set-marks", sheet: SHEET, marks: [] },
      set([note(0, 0)]),
    ]);
    expect(result).toEqual({ kind: "refused", code: "notes-unsupported", at: null });
    expect(await port.readSnapshot(SHEET)).toEqual(before);
  });
}
