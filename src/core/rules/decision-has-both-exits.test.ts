import { findings, found } from "../../../tests/support/findings";
import { COLUMN, problem, sop } from "../../../tests/support/sop";
import { decisionHasBothExits } from "./decision-has-both-exits";

const activities = [{ symbols: ["M0"] }, { symbols: ["K1"] }, { symbols: ["S0"] }];

describe("decision-has-both-exits", () => {
  test("the missing exit is named, at the decision", () => {
    const withoutTidak = sop({ activities, flows: ["1>2", "2>3 ya"] });
    expect(findings(decisionHasBothExits, withoutTidak)).toEqual([
      {
        messageId: "no-tidak",
        at: "D15",
        data: { activity: "2", lanjut: "Lanjut ke", tidak: "Tidak ke" },
      },
    ]);
    expect(found(decisionHasBothExits, sop({ activities, flows: ["2>1 tidak"] }))).toEqual([
      "no-ya D15",
    ]);
    expect(found(decisionHasBothExits, sop({ activities, flows: ["1>2"] }))).toEqual([
      "no-exits D15",
    ]);
  });

  test("in a drawing an arrow is missing, not an entry of a column", () => {
    const coded = sop({ activities, flows: ["1>2", "2>3 ya"] });
    const drawn = {
      ...coded,
      activities: coded.activities.map((activity) => ({
        ...activity,
        nodes: activity.nodes.map((node) => ({ ...node, source: "shape" as const })),
      })),
    };
    expect(findings(decisionHasBothExits, drawn)).toEqual([
      { messageId: "no-tidak-drawn", at: "D15", data: { activity: "2" } },
    ]);
  });

  test("with both exits, or none asked of a process, there is nothing to say", () => {
    const document = sop({ activities, flows: ["1>2", "2>3 ya", "2>1 tidak"] });
    expect(found(decisionHasBothExits, document)).toEqual([]);
  });

  test("each decision of a row is looked at", () => {
    const document = sop({
      activities: [{ symbols: ["K0", "K1"] }, { symbols: ["S0"] }],
      flows: ["1#1>1#2 ya", "1#1>2 tidak", "1#2>2 ya"],
    });
    expect(found(decisionHasBothExits, document)).toEqual(["no-tidak D14"]);
  });

  test("of people who decide together the last one has the exits", () => {
    const document = sop({
      activities: [{ symbols: ["K0", "K1"] }, { symbols: ["S0"] }],
      flows: ["1#1=1#2", "1#2>2 ya", "1#2>1 tidak"],
    });
    expect(found(decisionHasBothExits, document)).toEqual([]);
  });

  test("a target that was written and leads nowhere has a finding of its own", () => {
    const flows = ["1>2", "2>3 ya"];
    const wrongTidak = problem("target-missing", 2, COLUMN.tidak, { target: "9" });
    const wrongLanjut = problem("target-missing", 2, COLUMN.lanjut, { target: "9" });
    expect(found(decisionHasBothExits, sop({ activities, flows, problems: [wrongTidak] }))).toEqual(
      [],
    );
    expect(
      found(decisionHasBothExits, sop({ activities, flows, problems: [wrongLanjut] })),
    ).toEqual(["no-tidak D15"]);
  });

  test("Ya waits for the symbol of the next activity", () => {
    const document = sop({
      activities: [{ symbols: ["M0"] }, { symbols: ["K1"] }, {}],
      flows: ["1>2", "2>1 tidak"],
    });
    expect(found(decisionHasBothExits, document)).toEqual([]);
  });
});
