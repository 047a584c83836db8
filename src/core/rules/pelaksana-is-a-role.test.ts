import { findings } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { pelaksanaIsARole } from "./pelaksana-is-a-role";

describe("pelaksana-is-a-role", () => {
  test("a unit is told at its column", () => {
    expect(findings(pelaksanaIsARole, sop({ lanes: ["Staf", "Bidang Perizinan"] }))).toEqual([
      { messageId: "unit", at: "D13", data: { lane: "Bidang Perizinan" } },
    ]);
  });

  test("positions, and units that say whose, are right", () => {
    const lanes = ["Kepala Bidang", "Bidang Perizinan (Kabid)", "Bendahara", "Inspektorat", ""];
    expect(findings(pelaksanaIsARole, sop({ lanes }))).toEqual([]);
  });
});
