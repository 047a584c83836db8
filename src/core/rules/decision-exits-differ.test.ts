import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { decisionExitsDiffer } from "./decision-exits-differ";

const activities = [
  { symbols: ["M0"] },
  { symbols: ["K1"] },
  { symbols: ["P0"] },
  { symbols: ["S0"] },
];

test("decision-exits-differ: two exits to one activity are told at the decision", () => {
  const document = sop({ activities, flows: ["1>2", "2>3 ya", "2>3 tidak", "3>4"] });
  expect(findings(decisionExitsDiffer, document)).toEqual([
    { messageId: "same-target", at: "D15", data: { activity: "2", target: "3" } },
  ]);
});

test("decision-exits-differ: exits to different ones, or only one exit, are not", () => {
  const right = sop({ activities, flows: ["1>2", "2>3 ya", "2>1 tidak", "3>4"] });
  expect(found(decisionExitsDiffer, right)).toEqual([]);
  expect(found(decisionExitsDiffer, sop({ activities, flows: ["1>2", "2>3 ya"] }))).toEqual([]);
});
