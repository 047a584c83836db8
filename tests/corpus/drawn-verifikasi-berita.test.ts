import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ActivityId, PelaksanaId } from "../../src/core/document/sop-document";
import { rangeName } from "../../src/core/grid/address";
import { readDrawnFlow } from "../../src/core/recognise/drawn-flow/read-drawn-flow";
import { openWorkbook, readSnapshot, sheetInfos } from "../../src/xlsx/workbook-file";

const FILE = path.resolve("../shared/cases/real/verifikasi-berita.xlsx");
const isHere = existsSync(FILE);

/** Sheet rows (from 0) of the eight activities; rows 10 and 11 hold pentagons only. */
const ACTIVITY_ROWS = [5, 6, 7, 8, 9, 12, 13, 14];

describe("a real drawing over an automatic page break", () => {
  if (!isHere) {
    test.skip("skipped: the workbook is not here", () => {});
    return;
  }

  const read = () => {
    const workbook = openWorkbook(new Uint8Array(readFileSync(FILE)));
    const snapshot = readSnapshot(workbook, sheetInfos(workbook)[1]!.name);
    const drawn = readDrawnFlow({
      snapshot,
      lanes: [2, 3, 4, 5, 6].map((column) => ({
        id: `p${column}` as PelaksanaId,
        left: column,
        right: column,
      })),
      rows: ACTIVITY_ROWS.map((row, i) => ({
        id: `${i + 1}` as ActivityId,
        top: row,
        bottom: row,
      })),
      body: { top: 5, left: 2, bottom: 14, right: 6 },
    });
    return { snapshot, drawn };
  };

  test("gives its symbols, flows and the faults of the author", () => {
    const { snapshot, drawn } = read();
    expect(
      [...drawn.nodes.values()]
        .flat()
        .map(({ kind, origin }) => `${rangeName(origin.range)} ${kind}`),
    ).toEqual([
      "C6 start",
      "D7 process",
      "C8 process",
      "E9 process",
      "F10 process",
      "G13 process",
      "E14 decision",
      "D15 end",
    ]);
    expect(
      drawn.flows.map(({ source, target, outcome }) => [source, target, outcome].join(" ").trim()),
    ).toEqual([
      "1.1 2.1",
      "2.1 3.1",
      "3.1 4.1",
      "4.1 5.1",
      "5.1 6.1",
      "5.1 7.1",
      "7.1 8.1 ya",
      "7.1 5.1 tidak",
    ]);
    expect(drawn.flows.every(({ label }) => label === null)).toBe(true);
    expect(drawn.problems.map(({ code, origin }) => `${rangeName(origin.range)} ${code}`)).toEqual([
      "F13 label-loose",
    ]);
    expect(drawn.flowShapeIds).toEqual(snapshot.shapes.map(({ id }) => id));
    expect(drawn.flowShapeIds).toHaveLength(29);
  });
});
