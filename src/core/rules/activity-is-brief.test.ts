import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { activityIsBrief } from "./activity-is-brief";

const words = (count: number) => `Menerima ${"surat ".repeat(count - 1)}`;
const one = (kegiatan: string) => sop({ activities: [{ kegiatan, symbols: ["P0"] }] });

describe("activity-is-brief", () => {
  test("more than 25 words are hinted at with their number", () => {
    expect(findings(activityIsBrief, one(words(26)))).toEqual([
      { messageId: "long", at: "B14", data: { activity: "1", count: 26 } },
    ]);
    expect(found(activityIsBrief, one(words(25)))).toEqual([]);
  });

  test("a text with several activities is told by another rule", () => {
    expect(found(activityIsBrief, one(`${words(26)} dan mencatat nomornya`))).toEqual([]);
  });
});
