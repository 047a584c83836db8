import { findings } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { namaSopHasMeasure } from "./nama-sop-has-measure";

describe("nama-sop-has-measure", () => {
  const named = (text: string) =>
    findings(namaSopHasMeasure, sop({ identity: { namaSop: field(text) } }));

  test("one word is too short, more than fifteen are too many", () => {
    expect(named("SOP Cuti")).toMatchObject([{ messageId: "too-short", at: "F1" }]);
    const long =
      "Penerbitan Surat satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas";
    expect(named(`${long} duabelas tigabelas`)).toEqual([]);
    expect(named(`${long} duabelas tigabelas empatbelas`)).toEqual([
      { messageId: "too-long", at: "F1", data: { count: 16 } },
    ]);
  });

  test("nothing has no measure", () => {
    expect(named("")).toEqual([]);
    expect(named("-")).toEqual([]);
  });
});
