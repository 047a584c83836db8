import { findings } from "../../../tests/support/findings";
import { problem, sop } from "../../../tests/support/sop";
import { arrowIsAttached } from "./arrow-is-attached";

test.each([
  ["begin", "begin-loose"],
  ["end", "end-loose"],
  ["both", "both-loose"],
])("arrow-is-attached: %s says which end to drag", (end, messageId) => {
  const document = sop({
    activities: [{ symbols: ["M0"] }],
    problems: [problem("connector-loose", 1, 3, { name: "Elbow Connector 7", end })],
  });
  expect(findings(arrowIsAttached, document)).toEqual([
    { messageId, at: "D14", data: { name: "Elbow Connector 7", end, activity: "1" } },
  ]);
});
