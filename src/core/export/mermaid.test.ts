/** @jest-environment jsdom */
import fc from "fast-check";
import { loadMermaid } from "../../../tests/support/mermaid-parser";
import { madeForm } from "../../../tests/support/sop-form";
import { madeSop } from "../../../tests/support/sop-generator";
import { recognise } from "../recognise/recognise";
import { type FlowModel, flowModel } from "./flow-model";
import { mermaidText } from "./mermaid";

const mermaid = loadMermaid();

async function parse(text: string) {
  await mermaid.parse(text);
  const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  expect(type).toBe("flowchart-v2");
  return {
    nodes: [...db.getVertices()].map(([id, { text: said, type: form }]) => ({ id, said, form })),
    edges: db.getEdges(),
    lanes: db.getSubGraphs(),
  };
}

const MODEL: FlowModel = {
  title: 'SOP "Surat": masuk # 1',
  lanes: ["Pemohon", "Loket [A] & <B>", "Kepala"],
  nodes: [
    { kind: "start", lane: 0, text: 'Mengajukan "surat" #1;' },
    { kind: "decision", lane: 1, text: "Memeriksa (berkas) | {lengkap}" },
    { kind: "process", lane: 2, text: "end" },
    { kind: "end", lane: 1, text: "Menyerahkan \\ `hasil`" },
  ].map((node, i) => ({
    ...(node as Pick<FlowModel["nodes"][number], "kind" | "lane" | "text">),
    key: String(i + 1),
    alsoIn: i === 3 ? [2] : [],
    activity: i,
    place: 0,
    notes: [],
  })),
  flows: [
    { source: 0, target: 1, outcome: null, text: "", joint: false },
    { source: 1, target: 2, outcome: "ya", text: "Ya", joint: false },
    { source: 1, target: 0, outcome: "tidak", text: 'Tidak "lengkap"', joint: false },
    { source: 2, target: 3, outcome: null, text: "", joint: true },
  ],
};

const said = (text: string): string => {
  const { document } = globalThis as unknown as { readonly document: Document };
  const holder = document.createElement("textarea");
  // Mermaid keeps its entities in a code of its own until it draws.
  holder.innerHTML = text.replace(/ﬂ°°(\d+)¶ß/g, "&#$1;").replace(/ﬂ°([a-z]+)¶ß/g, "&$1;");
  return holder.value;
};

test("forms, lanes, words and lines are read as meant, whatever the texts hold", async () => {
  const { nodes, edges, lanes } = await parse(mermaidText(MODEL));
  expect(nodes.map(({ said: text, form }) => [said(text), form])).toEqual([
    ['1. Mengajukan "surat" #1;', "stadium"],
    ["2. Memeriksa (berkas) | {lengkap}", "diamond"],
    ["4. Menyerahkan \\ `hasil` (bersama Kepala)", "stadium"],
    ["3. end", "square"],
  ]);
  expect(edges.map(({ start, end, text, type }) => [start, end, said(text), type])).toEqual([
    ["n1", "n2", "", "arrow_point"],
    ["n2", "n3", "Ya", "arrow_point"],
    ["n2", "n1", 'Tidak "lengkap"', "arrow_point"],
    ["n3", "n4", "", "arrow_open"],
  ]);
  expect(lanes.map(({ title, nodes: own }) => [said(title), own])).toEqual(
    expect.arrayContaining([
      ["Pemohon", ["n1"]],
      ["Loket [A] & <B>", ["n2", "n4"]],
      ["Kepala", ["n3"]],
    ]),
  );
});

test("every symbol and every flow is there once", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), async (seed) => {
      const [document] = recognise([madeForm(madeSop(seed, { rows: 9, lanes: 4 }))]).documents;
      const model = flowModel(document!);
      const { nodes, edges, lanes } = await parse(mermaidText(model));
      expect(nodes.map(({ id }) => id).sort()).toEqual(
        model.nodes.map((_, i) => `n${i + 1}`).sort(),
      );
      expect(edges.map(({ start, end }) => `${start} ${end}`)).toEqual(
        model.flows.map(({ source, target }) => `n${source + 1} n${target + 1}`),
      );
      expect(lanes.flatMap(({ nodes: own }) => own)).toHaveLength(model.nodes.length);
    }),
    { numRuns: 20 },
  );
});
