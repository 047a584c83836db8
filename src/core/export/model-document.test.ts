import fc from "fast-check";
import { madeForm } from "../../../tests/support/sop-form";
import { madeSop } from "../../../tests/support/sop-generator";
import { documentContent } from "../forms/document-content";
import { sopForm } from "../forms/sop-form";
import { recognise } from "../recognise/recognise";
import { newSheetSnapshot } from "../sheets/new-sheet-snapshot";
import { sopProfiles } from "../templates";
import { csvRows, csvText } from "./csv";
import { type FlowModel, flowModel } from "./flow-model";
import { modelDocument } from "./model-document";
import { readVisioTable } from "./read-visio-table";
import { visioRows } from "./visio-table";

const profile = sopProfiles[0]!;

/** The model as a form of ours says it, once the form is read again. */
function throughForm(model: FlowModel): FlowModel {
  const content = documentContent(modelDocument(model, profile.id));
  const sheet = newSheetSnapshot("SOP", sopForm(content, { profile, paper: "a4" }));
  return flowModel(recognise([sheet]).documents[0]!);
}

const essence = ({ nodes, flows }: FlowModel) => ({
  nodes: nodes.map(({ kind, activity, place }) => ({ kind, activity, place })),
  flows: flows
    .map(({ source, target, outcome, joint }) => ({ source, target, outcome, joint }))
    .sort((a, b) => a.source - b.source || a.target - b.target),
});

test("a table of Visio becomes a form that reads back as its flow", () => {
  const { model } = readVisioTable(
    csvRows(
      [
        "Process Step ID,Process Step Description,Next Step ID,Connector Label,Shape Type,Function,Phase",
        "A,Mengajukan permohonan,B,,Start,Pemohon,",
        'B,Memeriksa berkas,"C,A","Yes,No",Decision,Loket,',
        "C,Menyerahkan hasil,,,End,Loket,",
      ].join("\r\n"),
    ),
    "Pelayanan Izin",
  );
  const read = throughForm(model);
  expect(read.title).toBe("Pelayanan Izin");
  expect(read.lanes).toEqual(["Pemohon", "Loket"]);
  expect(read.nodes.map(({ text, kind, lane }) => [text, kind, lane])).toEqual([
    ["Mengajukan permohonan", "start", 0],
    ["Memeriksa berkas", "decision", 1],
    ["Menyerahkan hasil", "end", 1],
  ]);
  expect(read.flows.map(({ source, target, text }) => [source, target, text])).toEqual([
    [0, 1, ""],
    [1, 2, "Ya"],
    [1, 0, "Tidak"],
  ]);
});

test("any flow goes out through Visio's table, in again and onto a form unchanged", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (seed) => {
      const [document] = recognise([madeForm(madeSop(seed, { rows: 8, lanes: 4 }))]).documents;
      const model = flowModel(document!);
      const { model: read } = readVisioTable(csvRows(csvText(visioRows(model))), "SOP");
      expect(essence(throughForm(read))).toEqual(essence(model));
    }),
    { numRuns: 25 },
  );
});
