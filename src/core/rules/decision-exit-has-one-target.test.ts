import { found } from "../../../tests/support/findings";
import { COLUMN, problem, sop } from "../../../tests/support/sop";
import { decisionExitHasOneTarget } from "./decision-exit-has-one-target";

test("decision-exit-has-one-target: the doubled exit is named, at its cell", () => {
  const document = sop({
    activities: [{ symbols: ["K0"] }],
    problems: [
      problem("exit-doubled", 1, COLUMN.tidak, { outcome: "tidak" }),
      problem("exit-doubled", 1, COLUMN.lanjut, { outcome: "ya" }),
      problem("target-missing", 1, COLUMN.lanjut, { target: "9" }),
    ],
  });
  expect(found(decisionExitHasOneTarget, document)).toEqual([
    "ya-doubled I14",
    "tidak-doubled J14",
  ]);
});
