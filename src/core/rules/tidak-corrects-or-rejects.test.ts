import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { tidakCorrectsOrRejects } from "./tidak-corrects-or-rejects";

const activities = ["M0", "K1", "P0", "P1", "S0"].map((symbol) => ({ symbols: [symbol] }));

describe("tidak-corrects-or-rejects", () => {
  test("a Tidak that only leaves out steps of Ya is hinted at", () => {
    const flows = ["1>2", "2>3 ya", "2>4 tidak", "3>4", "4>5"];
    expect(findings(tidakCorrectsOrRejects, sop({ activities, flows }))).toEqual([
      { messageId: "goes-ahead", at: "D15", data: { activity: "2", target: "4" } },
    ]);
  });

  test.each([
    ["goes back", ["1>2", "2>3 ya", "2>1 tidak", "3>4", "4>5"]],
    ["ends", ["1>2", "2>3 ya", "2>5 tidak", "3>4", "4>5"]],
    ["has a way of its own", ["1>2", "2>3 tidak", "2>4 ya", "3>2", "4>5"]],
    [
      "leads to what Ya comes to only after asking again",
      ["1>2", "2>4 ya", "2>3 tidak", "3>2", "4>2"],
    ],
    ["goes where Ya goes", ["1>2", "2>3 ya", "2>3 tidak", "3>4", "4>5"]],
    ["is missing", ["1>2", "2>3 ya", "3>4", "4>5"]],
  ])("one that %s is not", (_, flows) => {
    expect(found(tidakCorrectsOrRejects, sop({ activities, flows }))).toEqual([]);
  });
});
