import { findings, found } from "../../../tests/support/findings";
import { sop, workbookOf } from "../../../tests/support/sop";
import { activitiesFitOneSop } from "./activities-fit-one-sop";
import { lint } from "./lint";

const rows = (count: number) => Array.from({ length: count }, () => ({ symbols: ["P0"] }));

describe("activities-fit-one-sop", () => {
  test("more than 25 are hinted at, once", () => {
    expect(findings(activitiesFitOneSop, sop({ activities: rows(26) }))).toEqual([
      { messageId: "many", at: "A12:H13", data: { count: 26 } },
    ]);
    expect(found(activitiesFitOneSop, sop({ activities: rows(25) }))).toEqual([]);
  });

  test("the preset may set another number", () => {
    const preset = {
      severities: { [activitiesFitOneSop.id]: "hint" },
      parameters: { mostActivities: 4 },
    } as const;
    const told = lint(workbookOf(sop({ activities: rows(5) })), preset, [activitiesFitOneSop]);
    expect(told).toHaveLength(1);
  });
});
