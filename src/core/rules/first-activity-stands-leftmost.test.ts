import { findings } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { firstActivityStandsLeftmost } from "./first-activity-stands-leftmost";

describe("first-activity-stands-leftmost", () => {
  const lanes = ["Staf", "Kasi", "Sekretaris"];

  test("a first activity in another lane is told at that lane", () => {
    const document = sop({
      lanes,
      activities: [{ symbols: ["M1"] }, { symbols: ["P0"] }, { symbols: ["S2"] }],
    });
    expect(findings(firstActivityStandsLeftmost, document)).toEqual([
      { messageId: "not-leftmost", at: "D13", data: { lane: "Kasi" } },
    ]);
  });

  test("the leftmost lane may begin together with others", () => {
    const document = sop({ lanes, activities: [{ symbols: ["M1", "P0"] }, { symbols: ["S2"] }] });
    expect(findings(firstActivityStandsLeftmost, document)).toEqual([]);
  });

  test("an idle lane on the left and a table half typed are left to other rules", () => {
    expect(
      findings(
        firstActivityStandsLeftmost,
        sop({ lanes, activities: [{ symbols: ["M1"] }, { symbols: ["S2"] }] }),
      ),
    ).toEqual([]);
    expect(
      findings(
        firstActivityStandsLeftmost,
        sop({ lanes, activities: [{ symbols: ["M1"] }, { symbols: ["P0"] }, {}] }),
      ),
    ).toEqual([]);
  });
});
