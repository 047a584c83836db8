import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { cellOrigin } from "../grid/address";
import { waktuKeepsTheHeaderUnit } from "./waktu-keeps-the-header-unit";

const times = (heading: string, ...texts: readonly string[]) =>
  sop({
    activities: texts.map((waktu) => ({ symbols: ["P0"], waktu })),
    table: { headings: [{ column: "waktu", text: heading, origin: cellOrigin("SOP 1", 12, 5) }] },
  });

describe("waktu-keeps-the-header-unit", () => {
  test("another unit than the header's is told at its cell", () => {
    const document = times("Waktu (menit)", "5", "1 jam", "10 menit", "1 jam 5 menit");
    expect(findings(waktuKeepsTheHeaderUnit, document)).toEqual([
      { messageId: "other-unit", at: "F15", data: { activity: "2", text: "1 jam", unit: "menit" } },
      {
        messageId: "other-unit",
        at: "F17",
        data: { activity: "4", text: "1 jam 5 menit", unit: "menit" },
      },
    ]);
  });

  test("a header without a unit asks for none", () => {
    expect(found(waktuKeepsTheHeaderUnit, times("Waktu", "1 jam", "5 menit"))).toEqual([]);
  });
});
