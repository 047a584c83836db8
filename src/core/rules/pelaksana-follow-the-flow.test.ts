import { findings } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { pelaksanaFollowTheFlow } from "./pelaksana-follow-the-flow";

describe("pelaksana-follow-the-flow", () => {
  const lanes = ["Staf", "Kasi", "Sekretaris"];

  test("a lane that acts before one on its left is told with a better order", () => {
    const document = sop({
      lanes,
      activities: [
        { symbols: ["M0"] },
        { symbols: ["P2"] },
        { symbols: ["P1"] },
        { symbols: ["S0"] },
      ],
    });
    expect(findings(pelaksanaFollowTheFlow, document)).toEqual([
      {
        messageId: "order",
        at: "E13",
        data: { lane: "Sekretaris", order: ["Staf", "Sekretaris", "Kasi"] },
      },
    ]);
  });

  test("lanes that enter in the same row may stand in any order", () => {
    const document = sop({ lanes, activities: [{ symbols: ["M0"] }, { symbols: ["P2", "P1"] }] });
    expect(findings(pelaksanaFollowTheFlow, document)).toEqual([]);
  });

  test("an idle lane, a late first lane and a table half typed are left to other rules", () => {
    const idle = sop({ lanes, activities: [{ symbols: ["M0"] }, { symbols: ["S2"] }] });
    expect(findings(pelaksanaFollowTheFlow, idle)).toEqual([]);
    const late = sop({
      lanes,
      activities: [{ symbols: ["M2"] }, { symbols: ["P0"] }, { symbols: ["S1"] }],
    });
    expect(findings(pelaksanaFollowTheFlow, late)).toEqual([]);
    const typed = sop({
      lanes,
      activities: [{ symbols: ["M0"] }, { symbols: ["P2"] }, { symbols: ["P1"] }, {}],
    });
    expect(findings(pelaksanaFollowTheFlow, typed)).toEqual([]);
  });

  test("lanes below a common head keep their places", () => {
    const document = sop({
      lanes,
      activities: [{ symbols: ["M0"] }, { symbols: ["P2"] }, { symbols: ["S1"] }],
    });
    const grouped = document.pelaksana.map((lane) => ({ ...lane, group: "Bidang" }));
    expect(findings(pelaksanaFollowTheFlow, { ...document, pelaksana: grouped })).toEqual([]);
  });
});
