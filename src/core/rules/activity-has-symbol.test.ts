import { findings, found } from "../../../tests/support/findings";
import { COLUMN, problem, sop } from "../../../tests/support/sop";
import { activityHasSymbol } from "./activity-has-symbol";

const P = { symbols: ["P0"] };
const textOnly = { kelengkapan: "", waktu: "", output: "" };

describe("activity-has-symbol", () => {
  test("a gap in the flow is told at its row", () => {
    const document = sop({ activities: [P, {}, P, { no: "" }, P].map((a) => ({ ...a })) });
    expect(findings(activityHasSymbol, document)).toEqual([
      { messageId: "missing", at: "A15:H15", data: { activity: "2" } },
      { messageId: "missing", at: "A17:H17", data: { activity: "“Menerima surat”" } },
    ]);
  });

  test("what is still to come is one finding, however long", () => {
    expect(findings(activityHasSymbol, sop({ activities: [P, {}, {}, {}] }))).toEqual([
      {
        messageId: "rest-missing",
        at: "A15:H15",
        data: { activity: "2", last: "4", count: 3 },
      },
    ]);
    expect(found(activityHasSymbol, sop({ activities: [P, {}] }))).toEqual(["missing A15:H15"]);
  });

  test("a flow nobody has begun with is one finding", () => {
    expect(found(activityHasSymbol, sop({ activities: [{}, {}, {}] }))).toEqual([
      "none-yet A14:H14",
    ]);
  });

  test("empty rows, headings of sub-steps and wrapped text need no symbol", () => {
    const document = sop({
      activities: [
        P,
        { no: "2", ...textOnly, kegiatan: "Verifikasi" },
        { no: "a", ...P },
        { no: "", ...textOnly, kegiatan: "beserta lampirannya" },
        { no: "3", kegiatan: "" },
        { no: "4", ...P },
      ],
    });
    expect(found(activityHasSymbol, document)).toEqual([]);
  });

  test("a code that was not understood and a table without lanes have findings of their own", () => {
    const misspelt = sop({
      activities: [P, {}, P],
      problems: [problem("unknown-code", 2, COLUMN.lane, { text: "prosess" })],
    });
    expect(found(activityHasSymbol, misspelt)).toEqual([]);
    expect(found(activityHasSymbol, sop({ lanes: [], activities: [{}, {}] }))).toEqual([]);
  });
});
