import { findings, found } from "../../../tests/support/findings";
import { COLUMN, problem, sop } from "../../../tests/support/sop";
import { flowTargetExists } from "./flow-target-exists";

test.each([
  ["target-missing", 9, "J15", { target: "9" }],
  ["target-ambiguous", 8, "I15", { target: "3" }],
  ["no-end-below", 8, "I15", {}],
  ["symbol-missing", 8, "I15", { symbol: 3 }],
] as const)(
  "flow-target-exists: %s is told once, at its cell, with the activity",
  (code, column, at, data) => {
    const document = sop({
      activities: [{ symbols: ["M0"] }, { symbols: ["K0"] }],
      problems: [problem(code, 2, column, data)],
    });
    expect(findings(flowTargetExists, document)).toEqual([
      { messageId: code, at, data: { ...data, activity: "2" } },
    ]);
  },
);

describe("flow-target-exists waits for what is still to be typed", () => {
  const row = { symbols: ["P0"] };
  const problems = [
    problem("target-missing", 1, COLUMN.lanjut, { target: "3#1" }),
    problem("no-end-below", 2, COLUMN.lanjut),
    problem("symbol-missing", 3, COLUMN.lanjut, { symbol: 1 }),
  ];

  test("a row without a symbol has a finding of its own", () => {
    expect(found(flowTargetExists, sop({ activities: [row, row, {}], problems }))).toEqual([]);
  });

  test("in a finished table nothing is still to come", () => {
    expect(found(flowTargetExists, sop({ activities: [row, row, row], problems }))).toEqual([
      "target-missing I14",
      "no-end-below I15",
      "symbol-missing I16",
    ]);
  });

  test("without any number there is nothing to aim at: that the column is empty is told once", () => {
    const unnumbered = { ...row, no: "" };
    const activities = [unnumbered, unnumbered, unnumbered];
    expect(found(flowTargetExists, sop({ activities, problems: problems.slice(0, 1) }))).toEqual(
      [],
    );
  });

  test("a heading of sub-steps never gets a symbol: it is no target", () => {
    const heading = { no: "3", kegiatan: "Verifikasi", kelengkapan: "", waktu: "", output: "" };
    const activities = [row, row, heading, { no: "a", ...row }];
    const document = sop({ activities, problems: problems.slice(0, 1) });
    expect(found(flowTargetExists, document)).toEqual(["target-missing I14"]);
  });
});
