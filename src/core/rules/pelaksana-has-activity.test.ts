import { findings, found } from "../../../tests/support/findings";
import { COLUMN, problem, sop } from "../../../tests/support/sop";
import { pelaksanaHasActivity } from "./pelaksana-has-activity";

const lanes = ["Staf", "Kepala Seksi", "Camat"];

describe("pelaksana-has-activity", () => {
  test("a lane without a symbol is told at its name", () => {
    const document = sop({ lanes, activities: [{ symbols: ["M0"] }, { symbols: ["S2"] }] });
    expect(findings(pelaksanaHasActivity, document)).toEqual([
      { messageId: "idle", at: "D13", data: { lane: "Kepala Seksi" } },
    ]);
  });

  test("a lane that is hidden is out of use", () => {
    const document = sop({ lanes, activities: [{ symbols: ["M0"] }, { symbols: ["S2"] }] });
    const pelaksana = document.pelaksana.map((lane, i) =>
      i === 1 ? { ...lane, hidden: true as const } : lane,
    );
    expect(found(pelaksanaHasActivity, { ...document, pelaksana })).toEqual([]);
  });

  test("a symbol over several lanes gives each of them something to do", () => {
    const document = sop({ lanes, activities: [{ symbols: ["M0-2"] }, { symbols: ["S0"] }] });
    expect(found(pelaksanaHasActivity, document)).toEqual([]);
  });

  test("nothing is said while the table is still being typed", () => {
    const started = sop({ lanes, activities: [{ symbols: ["M0"] }, {}] });
    expect(found(pelaksanaHasActivity, started)).toEqual([]);
    expect(found(pelaksanaHasActivity, sop({ lanes, activities: [{}, {}] }))).toEqual([]);
  });

  test("a nameless lane and one with a code that was not understood have findings of their own", () => {
    const document = sop({
      lanes: ["Staf", "", "Camat"],
      activities: [{ symbols: ["M0"] }, { symbols: ["S0"] }],
      problems: [problem("unknown-code", 2, COLUMN.lane + 2, { text: "rapat" })],
    });
    expect(found(pelaksanaHasActivity, document)).toEqual([]);
  });
});
