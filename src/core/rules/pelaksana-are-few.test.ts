import { findings } from "../../../tests/support/findings";
import { sop, workbookOf } from "../../../tests/support/sop";
import { lint } from "./lint";
import { pelaksanaAreFew } from "./pelaksana-are-few";

describe("pelaksana-are-few", () => {
  const lanes = (count: number) => Array.from({ length: count }, (_, i) => `Pelaksana ${i + 1}`);

  test("more than eight are told at the ninth", () => {
    expect(findings(pelaksanaAreFew, sop({ lanes: lanes(10) }))).toEqual([
      { messageId: "many", at: "K13", data: { count: 10 } },
    ]);
    expect(findings(pelaksanaAreFew, sop({ lanes: lanes(8) }))).toEqual([]);
  });

  test("the limit belongs to the preset", () => {
    const preset = {
      severities: { [pelaksanaAreFew.id]: "hint" },
      parameters: { mostLanes: 3 },
    } as const;
    expect(lint(workbookOf(sop({ lanes: lanes(4) })), preset, [pelaksanaAreFew])).toHaveLength(1);
  });
});
