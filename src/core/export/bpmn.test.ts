import { BpmnModdle } from "bpmn-moddle";
import fc from "fast-check";
import { form } from "../../../tests/support/grid";
import { madeForm } from "../../../tests/support/sop-form";
import { madeSop } from "../../../tests/support/sop-generator";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { recognise } from "../recognise/recognise";
import { bpmnXml } from "./bpmn";
import { flowModel } from "./flow-model";

/** As bpmn-moddle gives it: references are resolved to elements. */
type Element = {
  readonly $type: string;
  readonly id: string;
  readonly name?: string;
  readonly flowElements?: readonly Element[];
  readonly artifacts?: readonly Element[];
  readonly incoming?: readonly Element[];
  readonly outgoing?: readonly Element[];
  readonly laneSets?: readonly { readonly lanes: readonly Lane[] }[];
  readonly sourceRef?: Element;
  readonly targetRef?: Element;
  readonly documentation?: readonly { readonly text: string }[];
};
type Lane = Element & { readonly flowNodeRef?: readonly Element[] };
type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
type PlaneElement = {
  readonly $type: string;
  readonly bpmnElement: Element;
  readonly bounds?: Bounds;
  readonly waypoint?: readonly { readonly x: number; readonly y: number }[];
};

async function parse(xml: string) {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
  expect(warnings).toEqual([]);
  const root = rootElement as {
    readonly rootElements: readonly Element[];
    readonly diagrams: readonly {
      readonly plane: { readonly planeElement: readonly PlaneElement[] };
    }[];
  };
  const process = root.rootElements.find(({ $type }) => $type === "bpmn:Process")!;
  const elements = process.flowElements ?? [];
  return {
    lanes: process.laneSets?.[0]?.lanes ?? [],
    nodes: elements.filter(({ $type }) => $type !== "bpmn:SequenceFlow"),
    flows: elements.filter(({ $type }) => $type === "bpmn:SequenceFlow"),
    associations: process.artifacts ?? [],
    plane: root.diagrams[0]!.plane.planeElement,
  };
}

const modelOf = (snapshot: GridSnapshot) => flowModel(recognise([snapshot]).documents[0]!);

const sheet = form({
  pelaksana: ["Pemohon", 'Loket & "Depan"', "Kepala"],
  steps: [
    { kegiatan: "Mengajukan <permohonan>", kode: ["M"], waktu: "5 menit" },
    { kegiatan: "Memeriksa", kode: ["", "K"], tidak: "1" },
    { kegiatan: "Mencatat", kode: ["", "P"], lanjut: "4; 5" },
    { kegiatan: "Menyetujui", kode: ["", "", "P"], lanjut: "5" },
    { kegiatan: "Menyerahkan", kode: ["", "S"] },
  ],
});

test("symbols become elements in their lanes; a start that is led back to and a fork are taken apart", async () => {
  const { lanes, nodes, flows } = await parse(bpmnXml(modelOf(sheet)));
  expect(nodes.map(({ $type, name }) => [$type.slice(5), name ?? ""])).toEqual([
    ["StartEvent", ""],
    ["Task", "Mengajukan <permohonan>"],
    ["ExclusiveGateway", "Memeriksa"],
    ["Task", "Mencatat"],
    ["ParallelGateway", ""],
    ["Task", "Menyetujui"],
    ["EndEvent", "Menyerahkan"],
  ]);
  expect(
    flows.map(({ sourceRef, name, targetRef }) => [sourceRef?.id, name ?? "", targetRef?.id]),
  ).toEqual([
    ["Mulai_1", "", "Langkah_1"],
    ["Langkah_3", "", "Cabang_3"],
    ["Langkah_1", "", "Langkah_2"],
    ["Langkah_2", "Ya", "Langkah_3"],
    ["Langkah_2", "Tidak", "Langkah_1"],
    ["Cabang_3", "", "Langkah_4"],
    ["Cabang_3", "", "Langkah_5"],
    ["Langkah_4", "", "Langkah_5"],
  ]);
  expect(lanes.map(({ name, flowNodeRef }) => [name, flowNodeRef?.length])).toEqual([
    ["Pemohon", 2],
    ['Loket & "Depan"', 4],
    ["Kepala", 1],
  ]);
  expect(nodes[1]?.documentation?.[0]?.text).toContain("Waktu: 5 menit");
});

test("every symbol and every flow is there once, in the process and in the diagram", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), async (seed) => {
      const model = modelOf(madeForm(madeSop(seed, { rows: 9, lanes: 4 })));
      const { lanes, nodes, flows, associations, plane } = await parse(bpmnXml(model));
      const ids = (elements: readonly Element[], prefix: string) =>
        elements
          .map(({ id }) => id)
          .filter((id) => id.startsWith(prefix))
          .sort();
      const numbered = (prefix: string, items: readonly unknown[]) =>
        items.map((_, i) => `${prefix}${i + 1}`).sort();
      expect(ids(nodes, "Langkah_")).toEqual(numbered("Langkah_", model.nodes));
      expect(ids([...flows, ...associations], "Alur_")).toEqual(numbered("Alur_", model.flows));
      expect(lanes.flatMap(({ flowNodeRef }) => flowNodeRef ?? [])).toHaveLength(nodes.length);

      // Every element has one shape or edge, each line begins and ends on its symbols.
      const shown = plane.map(({ bpmnElement }) => bpmnElement.id);
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown).toHaveLength(
        1 + lanes.length + nodes.length + flows.length + associations.length,
      );
      const boxOf = new Map(
        plane.flatMap(({ bpmnElement, bounds }) =>
          bounds ? [[bpmnElement.id, bounds] as const] : [],
        ),
      );
      for (const { bpmnElement, waypoint } of plane) {
        if (!waypoint) continue;
        expect(touches(waypoint[0]!, boxOf.get(bpmnElement.sourceRef!.id)!)).toBe(true);
        expect(touches(waypoint.at(-1)!, boxOf.get(bpmnElement.targetRef!.id)!)).toBe(true);
      }
      // What BPMN asks of an executable process holds here too.
      for (const { $type, incoming, outgoing } of nodes) {
        if ($type === "bpmn:StartEvent") expect(incoming ?? []).toEqual([]);
        if ($type === "bpmn:EndEvent") expect(outgoing ?? []).toEqual([]);
      }
    }),
    { numRuns: 20 },
  );
});

test("symbols stand apart, each in its lane", async () => {
  const model = modelOf(madeForm(madeSop(11, { rows: 14, lanes: 5 })));
  const { lanes, plane } = await parse(bpmnXml(model));
  const boxOf = new Map(
    plane.flatMap(({ bpmnElement, bounds }) => (bounds ? [[bpmnElement.id, bounds] as const] : [])),
  );
  for (const { id, flowNodeRef } of lanes) {
    const lane = boxOf.get(id)!;
    for (const node of flowNodeRef ?? []) {
      const { y, height } = boxOf.get(node.id)!;
      expect(y).toBeGreaterThan(lane.y);
      expect(y + height).toBeLessThan(lane.y + lane.height);
    }
  }
  const symbols = lanes
    .flatMap(({ flowNodeRef }) => flowNodeRef ?? [])
    .map(({ id }) => boxOf.get(id)!);
  symbols.forEach((a, i) => {
    for (const b of symbols.slice(i + 1)) {
      const apart =
        a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;
      expect(apart).toBe(true);
    }
  });
});

const touches = ({ x, y }: { readonly x: number; readonly y: number }, box: Bounds): boolean =>
  x >= box.x - 0.1 &&
  x <= box.x + box.width + 0.1 &&
  y >= box.y - 0.1 &&
  y <= box.y + box.height + 0.1;
