import { FORM_FIRST_STEP, type FormStep, form } from "../../../tests/support/grid";
import { recognise } from "./recognise";

const LANES = ["Pemohon", "Staf", "Kepala"];

/** One step a row: its codes by lane, then the helper cells. */
const read = (steps: readonly (readonly string[] | FormStep)[]) => {
  const rows = steps.map(
    (step): FormStep => (Array.isArray(step) ? { kode: step } : (step as FormStep)),
  );
  const snapshot = form({
    pelaksana: LANES,
    steps: rows.map((step) => ({ kegiatan: "Melaksanakan", ...step })),
  });
  const document = recognise([snapshot]).documents[0]!;
  return {
    document,
    flows: document.flows.map(
      ({ source, target, outcome, label, joint }) =>
        `${source}${outcome ? ` ${outcome}` : ""}${label === null ? "" : ` (${label})`} ${joint ? "-" : ">"} ${target}`,
    ),
    problems: document.problems.map(({ code, data }) => ({ code, ...data })),
  };
};

/** A1 name of the No cell of a step, counted from 1. */
const noCell = (step: number): string => `$A$${FORM_FIRST_STEP + step}`;

describe("an empty Lanjut ke", () => {
  test("leads each symbol to the next in its row, the last to the first of the next activity", () => {
    const { flows } = read([["M P", "P"], ["", "", "P"], ["S"]]);
    expect(flows).toEqual(["a1.1 > a1.2", "a1.2 > a1.3", "a1.3 > a2.1", "a2.1 > a3.1"]);
  });

  test("passes over activities without a symbol", () => {
    expect(read([["P"], [], ["Ya"], ["S"]]).flows).toEqual(["a1.1 > a4.1"]);
  });

  test("leads a decision's Ya over an S in its row", () => {
    const { flows } = read([{ kode: ["K", "S"], tidak: "#2" }, ["P"]]);
    expect(flows).toEqual(["a1.1 ya > a2.1", "a1.1 tidak > a1.2"]);
  });

  test("leads a process to the S in its row, and S nowhere", () => {
    expect(read([["P", "S"], ["P"]]).flows).toEqual(["a1.1 > a1.2"]);
  });

  test("leads the last symbol of the table nowhere", () => {
    expect(read([["M"], ["K"]]).flows).toEqual(["a1.1 > a2.1"]);
  });
});

describe("stars", () => {
  test("join consecutive symbols; the flow enters at the first and leaves from the last", () => {
    const { flows } = read([["M"], ["P*", "P*", "K*"], ["S"]]);
    expect(flows).toEqual(["a1.1 > a2.1", "a2.1 - a2.2", "a2.2 - a2.3", "a2.3 ya > a3.1"]);
  });

  test("alone or apart join nothing", () => {
    expect(read([["P*", "P", "P*"]]).flows).toEqual(["a1.1 > a1.2", "a1.2 > a1.3"]);
  });

  test("leave the joint link beside other flows of the symbol", () => {
    const { flows } = read([{ kode: ["P*", "P*"], lanjut: "1>2" }, ["S"]]);
    expect(flows).toEqual(["a1.1 - a1.2", "a1.1 > a2.1", "a1.2 > a2.1"]);
  });

  test("give way to an entry that names the next symbol, and to -", () => {
    expect(read([{ kode: ["P*", "P*"], lanjut: "1>#2" }]).flows).toEqual(["a1.1 > a1.2"]);
    expect(read([{ kode: ["P*", "P*"], lanjut: "1>-" }]).flows).toEqual([]);
  });
});

describe("an entry of Lanjut ke", () => {
  test("without j> belongs to the last symbol that is not an end: K P with 5", () => {
    const { flows } = read([{ kode: ["K", "P"], lanjut: "3" }, ["P"], ["S"]]);
    expect(flows.slice(0, 2)).toEqual(["a1.1 ya > a1.2", "a1.2 > a3.1"]);
    expect(read([{ kode: ["P", "S"], lanjut: "3" }, ["P"], ["S"]]).flows[0]).toBe("a1.1 > a3.1");
  });

  test("with j> belongs to that symbol: 1>3 means Ya → 3", () => {
    const { flows } = read([{ kode: ["K", "P"], lanjut: "1>3" }, ["P"], ["S"]]);
    expect(flows.slice(0, 2)).toEqual(["a1.1 ya > a3.1", "a1.2 > a2.1"]);
  });

  test("counts symbols in order, not left to right", () => {
    const { flows } = read([{ kode: ["P2", "P1"], lanjut: "1>3" }, ["P"], ["S"]]);
    expect(flows.slice(0, 2)).toEqual(["a1.1 > a3.1", "a1.2 > a2.1"]);
  });

  test("is a fork when a process has several", () => {
    const { flows, problems } = read([{ kode: ["P"], lanjut: "2; 3" }, ["P"], ["S"]]);
    expect(flows.slice(0, 2)).toEqual(["a1.1 > a2.1", "a1.1 > a3.1"]);
    expect(problems).toEqual([]);
  });

  test("doubles an exit when a decision has several: both are kept, with a finding", () => {
    const { flows, problems } = read([
      { kode: ["K"], lanjut: "2; 3", tidak: "2; 3" },
      ["P"],
      ["S"],
    ]);
    expect(flows.slice(0, 4)).toEqual([
      "a1.1 ya > a2.1",
      "a1.1 ya > a3.1",
      "a1.1 tidak > a2.1",
      "a1.1 tidak > a3.1",
    ]);
    expect(problems).toEqual([
      { code: "exit-doubled", outcome: "ya" },
      { code: "exit-doubled", outcome: "tidak" },
    ]);
  });

  test("for a symbol that is not there is a finding", () => {
    expect(read([{ kode: ["P"], lanjut: "2>1" }]).problems).toEqual([
      { code: "symbol-missing", symbol: 2 },
    ]);
    expect(read([{ lanjut: "1" }, ["P"]]).problems).toEqual([
      { code: "symbol-missing", symbol: 1 },
    ]);
  });

  test("- stops the flow, a finding, except behind an end", () => {
    const stopped = read([
      { kode: ["P"], lanjut: "-" },
      { kode: ["S"], lanjut: "-", tidak: "-" },
    ]);
    expect(stopped.flows).toEqual([]);
    expect(stopped.problems).toEqual([{ code: "flow-stopped" }]);
    expect(read([{ kode: ["P", "P"], lanjut: "1>-" }, ["S"]])).toMatchObject({
      flows: ["a1.2 > a2.1"],
      problems: [{ code: "flow-stopped" }],
    });
  });
});

describe("an entry of Tidak ke", () => {
  test("belongs to the only decision of the row", () => {
    const { flows } = read([["P"], { kode: ["P", "K", "P"], tidak: "1" }, ["S"]]);
    expect(flows).toContain("a2.2 tidak > a1.1");
  });

  test("needs j> with two decisions", () => {
    const two = { kode: ["K", "K"], tidak: "1" };
    expect(read([["P"], two]).problems).toEqual([{ code: "tidak-ambiguous" }]);
    const { flows, problems } = read([["P"], { ...two, tidak: "1>1; 2>1" }]);
    expect(flows).toEqual([
      "a1.1 > a2.1",
      "a2.1 ya > a2.2",
      "a2.1 tidak > a1.1",
      "a2.2 tidak > a1.1",
    ]);
    expect(problems).toEqual([]);
  });

  test("without a decision is a finding, and so is j> at another symbol", () => {
    expect(read([["P"], { kode: ["P"], tidak: "1" }]).problems).toEqual([
      { code: "tidak-without-decision" },
    ]);
    expect(read([["P"], { kode: ["P", "K"], tidak: "1>1" }]).problems).toEqual([
      { code: "tidak-without-decision" },
    ]);
  });

  test("does not touch the Ya exit", () => {
    expect(read([["M"], { kode: ["K"], tidak: "1" }, ["S"]]).flows).toEqual([
      "a1.1 > a2.1",
      "a2.1 ya > a3.1",
      "a2.1 tidak > a1.1",
    ]);
  });
});

describe("a target", () => {
  test("is a number as written in the No column", () => {
    const steps = [
      { no: "1.", kode: ["P"], lanjut: "2a" },
      { no: 2, kode: ["P"], lanjut: 2.1 },
      { no: "2a", kode: ["P"], lanjut: "1" },
      { no: "2.1", kode: ["S"] },
    ];
    expect(read(steps)).toMatchObject({
      flows: ["a1.1 > a3.1", "a2.1 > a4.1", "a3.1 > a1.1"],
      problems: [],
    });
  });

  test("may name a symbol of the activity or of its own row", () => {
    const { flows } = read([{ kode: ["P", "P"], lanjut: "2#2; #1" }, ["P", "K"], ["S"]]);
    expect(flows.slice(0, 3)).toEqual(["a1.1 > a1.2", "a1.2 > a2.2", "a1.2 > a1.1"]);
  });

  test("3.2 is the number of a sub-step, never a symbol", () => {
    expect(read([{ kode: ["P"], lanjut: "2.1" }, ["P"]]).problems).toEqual([
      { code: "target-missing", target: "2.1" },
    ]);
  });

  test("selesai is the nearest end at or below", () => {
    const { flows } = read([["S"], { kode: ["K"], tidak: "selesai" }, ["P"], ["S"], ["S"]]);
    expect(flows).toContain("a2.1 tidak > a4.1");
    expect(read([{ kode: ["K", "S"], tidak: "Selesai" }, ["S"]]).flows).toContain(
      "a1.1 tidak > a1.2",
    );
    expect(read([["S"], { kode: ["K"], tidak: "selesai" }]).problems).toEqual([
      { code: "no-end-below" },
    ]);
  });

  test("that does not exist, or exists twice, is a finding", () => {
    expect(read([{ kode: ["P"], lanjut: "9" }, ["S"]])).toMatchObject({
      flows: [],
      problems: [{ code: "target-missing", target: "9" }],
    });
    expect(read([{ kode: ["P"], lanjut: "2#2" }, ["S"]]).problems).toEqual([
      { code: "target-missing", target: "2#2" },
    ]);
    const twice = [
      { kode: ["P"], lanjut: "2" },
      { no: 2, kode: ["P"] },
      { no: 2, kode: ["S"] },
    ];
    expect(read(twice)).toMatchObject({
      flows: ["a2.1 > a3.1"],
      problems: [{ code: "target-ambiguous", target: "2" }],
    });
  });

  test("that is none at all is a finding at its cell", () => {
    const { document, problems } = read([{ kode: ["P"], lanjut: "lihat langkah 2" }, ["S"]]);
    expect(problems).toEqual([{ code: "unknown-target-syntax", text: "lihat langkah 2" }]);
    expect(document.problems[0]!.origin.range).toMatchObject({ top: FORM_FIRST_STEP, left: 9 });
  });

  test("by reference counts by the cell it points at", () => {
    const formula = (text: string) => ({ formula: text, value: 99 });
    const { flows, problems } = read([
      { kode: ["P"], lanjut: formula(`=${noCell(3)}`) },
      { no: null, kode: ["P"], lanjut: formula(`=${noCell(3)}&"#2"`) },
      { no: 7, kode: ["P", "K"], tidak: formula(`="2>"&${noCell(2)}&" (Tidak lengkap)"`) },
      { no: 7, kode: ["P"], lanjut: formula(`=${noCell(5)}&"; "&${noCell(2)}`) },
      ["S"],
    ]);
    expect(problems).toEqual([]);
    expect(flows).toEqual([
      "a1.1 > a3.1",
      "a2.1 > a3.2",
      "a3.1 > a3.2",
      "a3.2 ya > a4.1",
      "a3.2 tidak (Tidak lengkap) > a2.1",
      "a4.1 > a5.1",
      "a4.1 > a2.1",
    ]);
  });

  test("by reference to no activity is missing", () => {
    const pointing = (formula: string) =>
      read([{ kode: ["P"], lanjut: { formula, value: 1 } }, ["S"]]).problems;
    expect(pointing("=$A$2")).toEqual([{ code: "target-missing", target: "A2" }]);
    expect(pointing("=#REF!")).toEqual([{ code: "target-missing", target: "#REF!" }]);
  });
});

describe("the word in brackets", () => {
  test("is the exit's own label, and no label where it says no more than Ya or Tidak", () => {
    const words = (lanjut: string, tidak: string) =>
      read([{ kode: ["K"], lanjut, tidak }, ["S"]]).flows.slice(0, 2);
    expect(words("2 (Lengkap)", "2 (Tidak lengkap)")).toEqual([
      "a1.1 ya (Lengkap) > a2.1",
      "a1.1 tidak (Tidak lengkap) > a2.1",
    ]);
    expect(words("2 (Ya)", "2 (Tidak)")).toEqual(["a1.1 ya > a2.1", "a1.1 tidak > a2.1"]);
    expect(words("2 (Tidak)", "2 (Ya)")).toEqual([
      "a1.1 ya (Tidak) > a2.1",
      "a1.1 tidak (Ya) > a2.1",
    ]);
  });
});
