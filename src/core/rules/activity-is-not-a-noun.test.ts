import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { activityIsNotANoun } from "./activity-is-not-a-noun";

const one = (kegiatan: string) => sop({ activities: [{ kegiatan, symbols: ["P0"] }] });

describe("activity-is-not-a-noun", () => {
  test.each([
    ["Penerimaan surat masuk", "Penerimaan", "Menerima"],
    ["Penanda tanganan surat", "Penanda tanganan", "Menandatangani"],
    ["Pendaftaran pemohon", "Pendaftaran", ""],
  ])("“%s” is told with the verb to write, where it is sure", (kegiatan, words, suggestion) => {
    expect(findings(activityIsNotANoun, one(kegiatan))).toEqual([
      { messageId: "noun", at: "B14", data: { activity: "1", words, suggestion } },
    ]);
  });

  test.each(["Menerima surat", "Pejabat menandatangani surat", "Peraturan daerah", "Verifikasi"])(
    "“%s” is no noun of an action",
    (kegiatan) => {
      expect(found(activityIsNotANoun, one(kegiatan))).toEqual([]);
    },
  );
});
