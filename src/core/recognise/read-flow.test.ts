import { FORM_FIRST_STEP, form } from "../../../tests/support/grid";
import type { SnapshotShape } from "../grid/grid-snapshot";
import { recognise } from "./recognise";

const LANES = ["Pemohon", "Staf", "Kepala"];
const CELL = { width: 60, height: 40 };

/** A symbol in the middle of a lane and a step, both counted from 0. */
const drawn = (
  lane: number,
  step: number,
  geometry = "flowChartProcess",
  more: Partial<SnapshotShape> = {},
): SnapshotShape => ({
  id: `${lane}.${step}`,
  name: `Bentuk ${lane}.${step}`,
  kind: "shape",
  geometry,
  bounds: {
    x: (2 + lane) * CELL.width + 10,
    y: (FORM_FIRST_STEP + step) * CELL.height + 10,
    width: 40,
    height: 20,
  },
  rotation: 0,
  text: "",
  textBox: false,
  hidden: false,
  title: "",
  description: "",
  connector: null,
  groupId: null,
  ...more,
});

const read = (codes: readonly (readonly string[])[], shapes: readonly SnapshotShape[] = []) => {
  const steps = codes.map((kode) => ({ kegiatan: "Melaksanakan", kode }));
  return recognise([form({ pelaksana: LANES, steps, shapes })]).documents[0]!;
};
const nodes = ({ activities }: ReturnType<typeof read>) =>
  activities.map((activity) =>
    activity.nodes.map(({ kind, lanes }) => `${kind} ${lanes.join("+")}`),
  );

describe("codes", () => {
  test("become nodes with lanes, source and the cell they stand in", () => {
    const document = read([["M", "P"]]);
    expect(document.flowSource).toBe("codes");
    expect(document.activities[0]!.nodes).toEqual([
      {
        id: "a1.1",
        kind: "start",
        pelaksana: "p1",
        lanes: ["p1"],
        text: "",
        source: "code",
        shapeName: null,
        origin: {
          sheet: "SOP 1",
          range: { top: FORM_FIRST_STEP, left: 2, bottom: FORM_FIRST_STEP, right: 2 },
        },
      },
      expect.objectContaining({ id: "a1.2", kind: "process", pelaksana: "p2" }),
    ]);
  });

  test("< takes the symbol on its left over this lane too", () => {
    expect(
      nodes(
        read([
          ["P", "<", "<"],
          ["M P", "<", "S"],
          ["P", "< K"],
        ]),
      ),
    ).toEqual([
      ["process p1+p2+p3"],
      ["start p1", "process p1+p2", "end p3"],
      ["process p1+p2", "decision p2"],
    ]);
  });

  test("several < extend as many symbols, the last ones of the cell", () => {
    expect(nodes(read([["M P K", "< <", "<"]]))).toEqual([
      ["start p1", "process p1+p2", "decision p1+p2+p3"],
    ]);
  });

  test("< without a symbol on its left is a finding at its cell", () => {
    const { problems } = read([["", "<"], ["<"], ["Ya", "< P"]]);
    expect(problems.map(({ code, origin }) => [code, origin.range.top - FORM_FIRST_STEP])).toEqual([
      ["span-without-symbol", 0],
      ["span-without-symbol", 1],
      ["span-without-symbol", 2],
    ]);
  });

  test("anything else in a lane is a finding with its text, and gives no symbol", () => {
    const document = read([
      ["M", "Staf loket"],
      ["-", "Ya", "…"],
    ]);
    expect(nodes(document)).toEqual([["start p1"], []]);
    expect(document.problems).toMatchObject([
      {
        code: "unknown-code",
        data: { text: "Staf loket" },
        origin: { range: { top: FORM_FIRST_STEP, left: 3 } },
      },
    ]);
  });

  test("in a block merged over lanes reach over them", () => {
    const top = FORM_FIRST_STEP + 1;
    const document = recognise([
      form({
        pelaksana: LANES,
        steps: [{ kegiatan: "Rapat", kode: ["P"] }],
        merges: [`C${top}:D${top}`],
      }),
    ]).documents[0]!;
    expect(nodes(document)).toEqual([["process p1+p2"]]);
  });

  test("of an activity over several sheet rows are read top to bottom", () => {
    const top = FORM_FIRST_STEP + 1;
    const document = recognise([
      form({
        pelaksana: LANES,
        steps: [
          { kegiatan: "Memeriksa", kode: ["", "P"] },
          { no: null, kode: ["K"] },
        ],
        merges: [`A${top}:A${top + 1}`, `B${top}:B${top + 1}`],
      }),
    ]).documents[0]!;
    expect(nodes(document)).toEqual([["process p2", "decision p1"]]);
  });
});

describe("codes or drawing", () => {
  test("one letter or word makes a sheet coded, also under a drawing", () => {
    for (const code of ["P", "mulai", "K2*"]) {
      const document = read([[code]], [drawn(0, 0), drawn(1, 0)]);
      expect(document.flowSource).toBe("codes");
      expect(document.activities[0]!.nodes).toHaveLength(1);
    }
  });

  test("ticks and signs count only where no flow shapes lie over the lanes", () => {
    for (const tick of ["x", "3", "?"]) {
      expect(read([[tick]]).flowSource).toBe("codes");
      expect(read([[tick]], [drawn(1, 0)]).flowSource).toBe("shapes");
    }
  });

  test("ticks on a coded sheet are symbols", () => {
    expect(nodes(read([["M"], ["x"]]))).toEqual([["start p1"], ["process p1"]]);
  });

  test("hidden shapes, our own and those beside the lanes never count", () => {
    const shapes = [
      drawn(0, 0, "flowChartProcess", { hidden: true }),
      drawn(1, 0, "flowChartProcess", { name: "susun:d1:n:1.1" }),
      drawn(5, 0),
    ];
    expect(read([["x"]], shapes)).toMatchObject({ flowSource: "codes", flowShapeIds: [] });
    expect(read([["Ya"]], shapes).flowSource).toBe("none");
  });

  test("nothing in the lanes is no flow", () => {
    expect(read([[], ["-"]])).toMatchObject({ flowSource: "none", flows: [], problems: [] });
  });

  test("a drawing is read as symbols of the lanes and rows", () => {
    const document = read(
      [[], []],
      [drawn(0, 0, "flowChartTerminator"), drawn(2, 1, "flowChartDecision")],
    );
    expect(document.flowSource).toBe("shapes");
    expect(document.flowShapeIds).toEqual(["0.0", "2.1"]);
    expect(document.activities.map((activity) => activity.nodes[0]?.lanes)).toEqual([
      ["p1"],
      ["p3"],
    ]);
  });

  test("text in the lanes of a drawn sheet is not taken for a code", () => {
    const document = read([["Lampiran"]], [drawn(1, 0)]);
    expect(document.problems.map(({ code }) => code)).not.toContain("unknown-code");
    expect(document.problems).toMatchObject([{ code: "text-unread", data: { text: "Lampiran" } }]);
  });

  test("a drawing that says something else than the codes is a finding", () => {
    const disagreeing = read([["P"], ["S"]], [drawn(1, 0)]);
    expect(disagreeing.problems).toMatchObject([
      {
        code: "drawing-disagrees",
        data: { count: 1 },
        origin: { range: { top: FORM_FIRST_STEP } },
      },
    ]);
    expect(disagreeing.flowShapeIds).toEqual(["1.0"]);
    expect(nodes(disagreeing)[0]).toEqual(["process p1"]);
  });

  test("a drawing that says the same as the codes is none", () => {
    expect(read([["P"]], [drawn(0, 0)]).problems).toEqual([]);
  });
});
