import fc from "fast-check";
import { form } from "../../../tests/support/grid";
import { madeForm } from "../../../tests/support/sop-form";
import { madeSop } from "../../../tests/support/sop-generator";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { recognise } from "../recognise/recognise";
import { csvRows, csvText } from "./csv";
import { type FlowModel, flowModel } from "./flow-model";
import { readVisioTable } from "./read-visio-table";
import { VISIO_COLUMNS, visioRows } from "./visio-table";

const modelOf = (snapshot: GridSnapshot) => flowModel(recognise([snapshot]).documents[0]!);

const sheet = form({
  pelaksana: ["Pemohon", "Loket", "Loket"],
  steps: [
    { kegiatan: "Mengajukan, lalu menunggu", kode: ["M"] },
    { kegiatan: "=Memeriksa", kode: ["", "K"], lanjut: "3 (lengkap, sah)", tidak: "1" },
    { kegiatan: "Menyerahkan", kode: ["", "", "S"] },
  ],
});

test("the seven columns, with lists of next steps and of their labels", () => {
  expect(visioRows(modelOf(sheet))).toEqual([
    VISIO_COLUMNS,
    ["P1", "Mengajukan, lalu menunggu", "P2", "", "Start", "Pemohon", ""],
    ["P2", "=Memeriksa", "P3,P1", expect.stringMatching(/,Tidak$/), "Decision", "Loket", ""],
    ["P3", "Menyerahkan", "", "", "End", "Loket (2)", ""],
  ]);
});

/** What goes through the table: a symbol has one lane there, and no notes. */
const essence = ({ lanes, nodes, flows }: FlowModel) => ({
  nodes: nodes.map(({ key, kind, lane, activity, place, text }) => ({
    key,
    kind,
    lane: lanes[lane],
    activity,
    place,
    text,
  })),
  flows: flows
    .map((flow) => ({ ...flow, text: flow.text.replaceAll(",", ";") }))
    .sort((a, b) => a.source - b.source),
});

test("out and in again is the same flow", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (seed) => {
      const model = modelOf(madeForm(madeSop(seed, { rows: 10, lanes: 4 })));
      const file = csvText(visioRows(model));
      const { model: read, problems } = readVisioTable(csvRows(file));
      expect(problems).toEqual([]);
      expect(essence(read)).toEqual(essence(model));
    }),
    { numRuns: 60 },
  );
});

test("a table of somebody else: other order, other words, symbols that an SOP has not", () => {
  const { model, problems } = readVisioTable([
    ["Function", "Process Step ID", "Description", "Next Step ID", "Connector Label", "Shape Type"],
    ["Sales", "A", "Receive order", "B", "", ""],
    ["Sales", "B", "In stock?", "C, D", "Yes, No", "Decision"],
    ["", "C", "Print slip", "E", "", "Document"],
    ["Stock", "D", "Order parts", "B", "", "Subprocess"],
    ["Stock", "E", "Ship", "", "", ""],
    ["", "", "", "", "", ""],
  ]);
  expect(problems).toEqual([]);
  expect(model.lanes).toEqual(["Sales", "Pelaksana 2", "Stock"]);
  expect(model.nodes.map(({ kind, lane }) => [kind, lane])).toEqual([
    ["start", 0],
    ["decision", 0],
    ["process", 1],
    ["process", 2],
    ["end", 2],
  ]);
  expect(model.flows.filter(({ outcome }) => outcome)).toEqual([
    { source: 1, target: 2, outcome: "ya", text: "Yes", joint: false },
    { source: 1, target: 3, outcome: "tidak", text: "No", joint: false },
  ]);
});

test("what cannot be taken is named with its row", () => {
  const { problems } = readVisioTable([
    ["Process Step ID", "Next Step ID"],
    ["A", "Z"],
    ["", "A"],
    ["A", ""],
  ]);
  expect(problems).toEqual([
    { code: "column-missing", row: 1, text: "processstepdescription" },
    { code: "id-missing", row: 3, text: "" },
    { code: "id-repeated", row: 4, text: "A" },
    { code: "target-missing", row: 2, text: "Z" },
  ]);
});

describe("separated values", () => {
  test("any text goes through, as RFC 4180 says", () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 12 });
    const row = fc.array(cell, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const filled = [["a", "b"], ...rows.map((one) => [...one, "x"])];
        expect(csvRows(csvText(filled))).toEqual(filled);
      }),
    );
  });

  test("semicolons, a mark at the beginning and bare line ends are read too", () => {
    expect(csvRows('\ufeffa;b;c\n1;"x; y";\n')).toEqual([
      ["a", "b", "c"],
      ["1", "x; y", ""],
    ]);
    expect(csvRows('a,b\r\n"open')).toEqual([["a", "b"], ["open"]]);
  });
});
