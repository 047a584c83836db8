import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { activitiesDiffer } from "./activities-differ";

const row = (kegiatan: string, ...symbols: readonly string[]) => ({ kegiatan, symbols });

describe("activities-differ", () => {
  test("the same words for the same pelaksana are told at the repetition", () => {
    const activities = [
      row("Memaraf surat", "P0"),
      row("Mencatat", "P0"),
      row("MEMARAF  surat.", "P0"),
    ];
    expect(findings(activitiesDiffer, sop({ activities }))).toEqual([
      { messageId: "repeated", at: "B16", data: { activity: "3", first: "1" } },
    ]);
  });

  test("another pelaksana, or rows without symbols, are no repetition", () => {
    const other = [row("Memaraf surat", "P0"), row("Memaraf surat", "P1"), row("Selesai", "S0")];
    expect(found(activitiesDiffer, sop({ activities: other }))).toEqual([]);
    const bare = [row("Memaraf surat"), row("Memaraf surat")];
    expect(found(activitiesDiffer, sop({ activities: bare }))).toEqual([]);
  });
});
