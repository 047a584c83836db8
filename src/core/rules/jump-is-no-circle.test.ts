import { findings } from "../../../tests/support/findings";
import { COLUMN, problem, sop } from "../../../tests/support/sop";
import { jumpIsNoCircle } from "./jump-is-no-circle";

test("jump-is-no-circle: the reading's problem is told at its cell, with the shape's name and text", () => {
  const data = { name: "Bentuk 3", text: "A" };
  const document = sop({
    activities: [{ symbols: ["M0"] }, { symbols: ["S0"] }],
    problems: [problem("jump-circle", 2, COLUMN.lane, data)],
  });
  expect(findings(jumpIsNoCircle, document)).toEqual([
    { messageId: "jump-circle", at: "C15", data: { ...data, activity: "2" } },
  ]);
});
