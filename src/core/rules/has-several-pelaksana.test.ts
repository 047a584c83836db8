import { findings } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { hasSeveralPelaksana } from "./has-several-pelaksana";

describe("has-several-pelaksana", () => {
  test("one pelaksana is told at its name", () => {
    const document = sop({
      lanes: ["Staf"],
      activities: [{ symbols: ["M0"] }, { symbols: ["S0"] }],
    });
    expect(findings(hasSeveralPelaksana, document)).toEqual([
      { messageId: "one", at: "C13", data: { lane: "Staf" } },
    ]);
  });

  test("two are enough, and more may come while the table is typed", () => {
    expect(findings(hasSeveralPelaksana, sop({ activities: [{ symbols: ["M0"] }] }))).toEqual([]);
    expect(
      findings(
        hasSeveralPelaksana,
        sop({ lanes: ["Staf"], activities: [{ symbols: ["M0"] }, {}] }),
      ),
    ).toEqual([]);
    expect(findings(hasSeveralPelaksana, sop({ lanes: [] }))).toEqual([]);
  });
});
