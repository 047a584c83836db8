import { sop } from "../../../tests/support/sop";
import type { NodeId } from "../document/sop-document";
import { flowGraph } from "./flow-graph";

const id = (text: string) => text as NodeId;
const document = sop({
  activities: [
    { symbols: ["M0"] },
    { symbols: ["K0", "K1"] },
    { symbols: ["P0"] },
    { symbols: ["S1"] },
  ],
  flows: ["1>2", "2#1=2#2", "2#2>3 tidak", "2#2>4 ya", "3>2", "3>9"],
});
const graph = flowGraph(document);

describe("flowGraph", () => {
  test("lists the symbols in order, with the index of their activity", () => {
    expect(graph.symbols.map(({ node, index }) => `${node.id} ${index}`)).toEqual([
      "a1.1 0",
      "a2.1 1",
      "a2.2 1",
      "a3.1 2",
      "a4.1 3",
    ]);
  });

  test("walks forward and back, over joint links both ways", () => {
    expect([...graph.reachableFrom([id("a3.1")])].sort()).toEqual(["a2.1", "a2.2", "a3.1", "a4.1"]);
    expect([...graph.reachableFrom([id("a2.2")])]).toContain("a2.1");
    expect([...graph.leadingTo([id("a1.1")])]).toEqual(["a1.1"]);
    expect([...graph.leadingTo([id("a4.1")])].sort()).toHaveLength(5);
  });

  test("knows exits, and who acts together", () => {
    expect(graph.hasExit(id("a2.2"), "ya")).toBe(true);
    expect(graph.hasExit(id("a2.1"), "ya")).toBe(false);
    expect([...graph.actingWith(id("a2.2"))].sort()).toEqual(["a2.1", "a2.2"]);
    expect([...graph.actingWith(id("a3.1"))]).toEqual(["a3.1"]);
  });

  test("leaves out a flow to a symbol that does not exist", () => {
    expect(graph.outgoing(id("a3.1")).map(({ target }) => target)).toEqual(["a2.1"]);
  });
});
