import type { DrawnSymbol, HostCommand } from "../../src/core/workbook-port";
import { HIDDEN_MARK } from "../../src/core/workbook-port";
import { grid } from "./grid";
import { createMemoryPort } from "./memory-workbook";

const symbol = (name: string, x: number): DrawnSymbol => ({
  kind: "symbol",
  geometry: "flowChartProcess",
  name,
  title: "susun:1;h;",
  description: "Langkah 1",
  bounds: { x, y: 10, width: 30, height: 20 },
  text: "",
});

const edge = (name: string, from: string, to: string): HostCommand => ({
  kind: "add-shapes",
  sheet: "SOP 1",
  shapes: [
    {
      kind: "edge",
      name,
      title: "susun:1;h;",
      description: "Langkah 1 ke langkah 2",
      waypoints: [
        { x: 40, y: 20 },
        { x: 70, y: 20 },
      ],
      begin: { symbol: from, side: 3 },
      end: { symbol: to, side: 1 },
      arrow: true,
    },
  ],
});

const twoSymbols: HostCommand = {
  kind: "add-shapes",
  sheet: "SOP 1",
  shapes: [symbol("susun:d1:n:1", 10), symbol("susun:d1:n:2", 70)],
};

describe("workbook in memory", () => {
  test("glues edges to symbols by name and lets go of deleted ones", async () => {
    const port = createMemoryPort([grid([["a"]])]);
    await port.apply([twoSymbols, edge("susun:d1:e:1", "susun:d1:n:1", "susun:d1:n:2")]);
    const [first, second, line] = port.current("SOP 1").shapes;
    expect(line?.connector?.begin).toEqual({ shapeId: first?.id, site: 3 });
    expect(line?.connector?.end).toEqual({ shapeId: second?.id, site: 1 });

    await port.apply([{ kind: "delete-shapes", sheet: "SOP 1", names: ["susun:d1:n:2"] }]);
    expect(port.current("SOP 1").shapes.at(-1)?.connector?.end).toBeNull();
  });

  test("carries out everything or nothing", async () => {
    const port = createMemoryPort([grid([["a"]])]);
    const result = await port.apply([
      twoSymbols,
      {
        kind: "set-values",
        sheet: "SOP 1",
        cells: [
          {
            at: { row: 0, column: 0 },
            content: { value: "b" },
            expected: { value: "x", formula: null },
          },
        ],
      },
    ]);
    expect(result.kind).toBe("stale");
    expect(port.current("SOP 1").shapes).toEqual([]);
  });

  test("refuses to delete what is not ours and what is not there", async () => {
    const port = createMemoryPort([grid([["a"]])]);
    const remove = (name: string): HostCommand => ({
      kind: "delete-shapes",
      sheet: "SOP 1",
      names: [name],
    });
    expect(await port.apply([remove("Logo")])).toMatchObject({ code: "not-ours" });
    expect(await port.apply([remove("susun:d1:n:9")])).toMatchObject({ code: "shape-missing" });
  });

  test("marks what it hides and shows it again with its old title", async () => {
    const shape = {
      ...(await drawnOnce()),
      name: "Flowchart: Process 1",
      title: "Proses",
    };
    const port = createMemoryPort([grid([["a"]], { shapes: [shape] })]);
    await port.apply([{ kind: "hide-shapes", sheet: "SOP 1", ids: [shape.id] }]);
    expect(port.current("SOP 1").shapes[0]).toMatchObject({
      hidden: true,
      title: `${HIDDEN_MARK}Proses`,
    });
    await port.apply([{ kind: "show-shapes", sheet: "SOP 1", ids: [shape.id] }]);
    expect(port.current("SOP 1").shapes[0]).toEqual(shape);
  });
});

async function drawnOnce() {
  const port = createMemoryPort([grid([["a"]])]);
  await port.apply([twoSymbols]);
  return port.current("SOP 1").shapes[0]!;
}
