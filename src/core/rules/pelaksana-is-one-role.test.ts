import { findings } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { pelaksanaIsOneRole } from "./pelaksana-is-one-role";

describe("pelaksana-is-one-role", () => {
  test("two positions in one column are told, each by its name", () => {
    expect(findings(pelaksanaIsOneRole, sop({ lanes: ["Staf", "Kasi / Kasubag"] }))).toEqual([
      {
        messageId: "joined",
        at: "D13",
        data: { lane: "Kasi / Kasubag", roles: ["Kasi", "Kasubag"] },
      },
    ]);
  });

  test("one position, and two words for one, are right", () => {
    const lanes = [
      "Kasubag Umum dan Kepegawaian",
      "Pemohon/Masyarakat",
      "Petugas Loket/Front Office",
    ];
    expect(findings(pelaksanaIsOneRole, sop({ lanes }))).toEqual([]);
  });
});
