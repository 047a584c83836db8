import { applySetValues } from "../../../tests/support/apply-set-values";
import { FORM_FIRST_STEP, type Form, type FormStep, form } from "../../../tests/support/grid";
import type {
  Activity,
  Flow,
  FlowNode,
  NodeId,
  NodeKind,
  SopDocument,
} from "../document/sop-document";
import { cellName } from "../grid/address";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { recognise } from "../recognise/recognise";
import type { CellChange, HostCommand } from "../workbook-port";
import { planStructure } from "./plan-structure";

const LANES = ["Pemohon", "Staf", "Kepala"];
const step = (no: number): number => FORM_FIRST_STEP + no;

const sheet = (steps: readonly FormStep[], options: Partial<Form> = {}): GridSnapshot =>
  form({
    pelaksana: LANES,
    steps: steps.map((one) => ({ kegiatan: "Melaksanakan", ...one })),
    ...options,
  });
const read = (snapshot: GridSnapshot): SopDocument => recognise([snapshot]).documents[0]!;

/** The sheet's document with other symbols: `[kind, first lane, last lane]` by activity. */
type Wanted = readonly (readonly (readonly [NodeKind, number, number?])[])[];
const withNodes = (snapshot: GridSnapshot, wanted: Wanted, flows: readonly Flow[]): SopDocument => {
  const document = read(snapshot);
  const activities = document.activities.map(
    (activity, at): Activity => ({
      ...activity,
      nodes: (wanted[at] ?? []).map(([kind, first, last = first], index): FlowNode => {
        const lanes = document.pelaksana.slice(first, last + 1).map(({ id }) => id);
        return {
          id: `a${at + 1}.${index + 1}` as NodeId,
          kind,
          pelaksana: lanes[0]!,
          lanes,
          text: "",
          source: "shape",
          shapeName: "Bentuk",
          origin: activity.origin,
        };
      }),
    }),
  );
  return { ...document, activities, flows };
};
const flow = (source: string, target: string, more: Partial<Flow> = {}): Flow => ({
  source: source as NodeId,
  target: target as NodeId,
  outcome: null,
  label: null,
  joint: false,
  origin: { sheet: "SOP 1", range: { top: 0, left: 0, bottom: 0, right: 0 } },
  ...more,
});

const cellsOf = (commands: readonly HostCommand[]): readonly CellChange[] =>
  commands.flatMap((command) => (command.kind === "set-values" ? command.cells : []));
/** What is written, by address: a value, or a formula. */
const written = (commands: readonly HostCommand[]) =>
  Object.fromEntries(
    cellsOf(commands).map(({ at, content }) => [
      cellName(at.row, at.column),
      "formula" in content ? content.formula : content.value,
    ]),
  );
const at = (column: string, no: number): string => `${column}${step(no)}`;
/** Codes of one row in lane order, when only that row is wanted. */
const codes = (wanted: Wanted[number], flows: readonly Flow[] = []) => {
  const snapshot = sheet([{}]);
  const found = written(planStructure(snapshot, withNodes(snapshot, [wanted], flows)));
  return ["C", "D", "E"].map((column) => found[at(column, 1)] ?? "").join(" | ");
};

describe("codes", () => {
  test("are the letters of the symbols, numbered only where left to right is not the order", () => {
    expect(
      codes([
        ["start", 0],
        ["process", 1],
        ["end", 2],
      ]),
    ).toBe("M | P | S");
    expect(
      codes([
        ["start", 1],
        ["process", 0],
        ["end", 0],
      ]),
    ).toBe("P S | M | ");
    expect(
      codes([
        ["process", 1],
        ["decision", 0],
      ]),
    ).toBe("K2 | P1 | ");
    expect(
      codes([
        ["start", 2],
        ["process", 1],
        ["process", 0],
        ["end", 0],
      ]),
    ).toBe("P3 S | P2 | M");
    expect(
      codes([
        ["end", 1],
        ["process", 0],
      ]),
    ).toBe("P2 | S1 | ");
  });

  test("mark joint symbols with * and lanes reached over with <", () => {
    const joint = [flow("a1.1", "a1.2", { joint: true })];
    expect(
      codes(
        [
          ["process", 0],
          ["process", 2],
        ],
        joint,
      ),
    ).toBe("P* |  | P*");
    expect(codes([["process", 0, 2]])).toBe("P | < | <");
    expect(
      codes([
        ["process", 0, 1],
        ["decision", 0, 2],
      ]),
    ).toBe("P K | < < | <");
    expect(
      codes([
        ["process", 0, 1],
        ["process", 0],
      ]),
    ).toBe("P2 P1 | < | ");
  });

  test("go into cells that say something else, and clear codes that are not wanted", () => {
    const snapshot = sheet([{ kode: ["K", "Ya", "P"] }, { kode: ["x"] }]);
    const document = withNodes(
      snapshot,
      [[["start", 1]], [["process", 0]]],
      [flow("a1.1", "a2.1")],
    );
    const commands = planStructure(snapshot, document);
    expect(written(commands)).toEqual({
      [at("C", 1)]: null,
      [at("D", 1)]: "M",
      [at("E", 1)]: null,
    });
    expect(cellsOf(commands).map(({ expected }) => expected)).toEqual([
      { value: "K", formula: null },
      { value: "Ya", formula: null },
      { value: "P", formula: null },
    ]);
  });

  test("never overwrite what is not understood", () => {
    const snapshot = sheet([{ kode: ["Lihat lampiran", "K"], tidak: "lihat catatan" }]);
    const document = withNodes(
      snapshot,
      [
        [
          ["decision", 0],
          ["process", 2],
        ],
      ],
      [flow("a1.1", "a1.2", { outcome: "tidak" })],
    );
    expect(written(planStructure(snapshot, document))).toEqual({
      [at("D", 1)]: null,
      [at("E", 1)]: "P",
      [at("J", 1)]: "1>-",
    });
  });

  test("take the place of ticks beside a drawing, where ticks do not count", () => {
    const snapshot = sheet([{ kode: ["v"] }]);
    const drawn = { ...withNodes(snapshot, [[["process", 0]]], []), flowSource: "shapes" } as const;
    expect(written(planStructure(snapshot, drawn))).toEqual({ [at("C", 1)]: "P" });
  });
});

/** A form without helper columns: its last column is I (Keterangan). */
const bare = (steps: number, options: Partial<Form> = {}): GridSnapshot => {
  const snapshot = sheet(
    Array.from({ length: steps }, () => ({})),
    options,
  );
  const header = snapshot.rows[FORM_FIRST_STEP - 2]!.slice(0, 9);
  return {
    ...snapshot,
    rows: snapshot.rows.map((row, r) => (r === FORM_FIRST_STEP - 2 ? header : row)),
  };
};

describe("helper columns", () => {
  const decision: Wanted = [[["start", 0]], [["decision", 1]], [["end", 0]]];
  const plain = [flow("a1.1", "a2.1"), flow("a2.1", "a3.1", { outcome: "ya" })];
  const back = flow("a2.1", "a1.1", { outcome: "tidak", label: "Tidak lengkap" });

  test("are not made where nothing has to be said", () => {
    const snapshot = bare(2);
    const document = withNodes(snapshot, [[["start", 0]], [["end", 1]]], [flow("a1.1", "a2.1")]);
    expect(written(planStructure(snapshot, document))).toEqual({
      [at("C", 1)]: "M",
      [at("D", 2)]: "S",
    });
  });

  test("are made in the first free columns right of the table, only those that are needed", () => {
    const snapshot = bare(3);
    const found = written(planStructure(snapshot, withNodes(snapshot, decision, [...plain, back])));
    expect(found).toMatchObject({
      [`J${FORM_FIRST_STEP}`]: "Tidak ke",
      [at("J", 2)]: `=$A$${step(1)}&" (Tidak lengkap)"`,
    });
    expect(Object.values(found)).not.toContain("Lanjut ke");
  });

  test("stay out of the print area, of hidden columns and of what stands there", () => {
    const snapshot = bare(3, { printArea: "A1:J40" });
    // K has no width, L holds a remark.
    const columnEdges = [...Array(11).keys()].map((column) => column * 60).concat(600, 660, 720);
    const rows = snapshot.rows.map((row, r) =>
      r === step(2) - 1
        ? Object.assign([...(row ?? [])], {
            11: { value: "cek", text: "cek", formula: null, numberFormat: "General" },
          })
        : row,
    );
    const changed = { ...snapshot, rows, columnEdges };
    const found = written(planStructure(changed, withNodes(changed, decision, [...plain, back])));
    expect(found[`M${FORM_FIRST_STEP}`]).toBe("Tidak ke");
  });

  test("hold references to the No cells, in the words of the grammar", () => {
    const snapshot = sheet([{}, {}, { no: null }]);
    const wanted: Wanted = [
      [
        ["process", 0],
        ["decision", 1],
      ],
      [
        ["process", 0],
        ["process", 1],
      ],
      [["end", 0]],
    ];
    const flows = [
      flow("a1.1", "a3.1"),
      flow("a1.2", "a2.2", { outcome: "ya" }),
      flow("a1.2", "a1.1", { outcome: "tidak" }),
      flow("a2.2", "a3.1"),
      flow("a2.2", "a1.1"),
    ];
    const found = planStructure(snapshot, withNodes(snapshot, wanted, flows));
    expect(written(found)).toMatchObject({
      [at("J", 1)]: `="1>"&$A$${step(3)}&"; "&$A$${step(2)}&"#2"`,
      [at("K", 1)]: "#1",
      [at("J", 2)]: `="1>-; "&$A$${step(3)}&"; "&$A$${step(1)}`,
    });
  });

  test("say - where nothing follows, and show what Excel would", () => {
    const snapshot = sheet([{}, {}, {}]);
    const document = withNodes(
      snapshot,
      [[["process", 0]], [["process", 0]], [["end", 0]]],
      [flow("a1.1", "a3.1")],
    );
    const cells = cellsOf(planStructure(snapshot, document));
    const content = (no: number) =>
      cells.find(({ at: place }) => place.row === step(no) - 1 && place.column === 9)?.content;
    expect(content(1)).toEqual({ formula: `=$A$${step(3)}`, cached: 3 });
    expect(content(2)).toEqual({ value: "-" });
  });

  test("are emptied where the flow leads on by itself", () => {
    const snapshot = sheet([{ kode: ["P"], lanjut: "3" }, { kode: ["P"] }, { kode: ["S"] }]);
    const document = { ...read(snapshot), flows: [flow("a1.1", "a2.1"), flow("a2.1", "a3.1")] };
    expect(written(planStructure(snapshot, document))).toEqual({ [at("J", 1)]: null });
  });
});

describe("a coded sheet", () => {
  test("that says it all is left alone", () => {
    const snapshot = sheet([
      { kode: ["mulai", "v"], lanjut: "1>#2; 3 (Cepat)" },
      { kode: ["", "k"], tidak: "1" },
      { kode: ["P2*", "P1*"], lanjut: "9; lihat catatan" },
      { no: null, kode: ["S", "entah"] },
    ]);
    expect(planStructure(snapshot, read(snapshot))).toEqual([]);
  });

  test("of another name or without a table is left alone", () => {
    const snapshot = sheet([{ kode: ["P"] }]);
    const document = read(snapshot);
    expect(planStructure({ ...snapshot, sheet: "Lain" }, document)).toEqual([]);
    expect(planStructure(snapshot, { ...document, table: null })).toEqual([]);
  });

  test("gives what was written back when it is read again", () => {
    const snapshot = sheet([{ kode: ["M"] }, { kode: ["", "K"] }, { kode: ["S"] }]);
    const document = read(snapshot);
    const flows = [...document.flows, flow("a2.1", "a1.1", { outcome: "tidak", label: "Kembali" })];
    const after = applySetValues(snapshot, planStructure(snapshot, { ...document, flows }));
    expect(read(after).flows).toMatchObject(flows.map(({ origin: _, ...rest }) => rest));
  });
});
