import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { activityIsWrittenActively } from "./activity-is-written-actively";

const one = (kegiatan: string) => sop({ activities: [{ kegiatan, symbols: ["P0"] }] });

describe("activity-is-written-actively", () => {
  test.each([
    ["Di paraf dan ditandatangani", "Di paraf", "Memaraf"],
    ["Surat masuk dicatat di buku agenda", "dicatat", "Mencatat"],
    ["Untuk di paraf", "di paraf", "Memaraf"],
    ["Digelontorkan dananya", "Digelontorkan", ""],
  ])("“%s” is told with the verb to write, where it is sure", (kegiatan, words, suggestion) => {
    expect(findings(activityIsWrittenActively, one(kegiatan))).toEqual([
      { messageId: "passive", at: "B14", data: { activity: "1", words, suggestion } },
    ]);
  });

  test.each([
    "Menyerahkan surat untuk ditandatangani",
    "Menerima surat yang telah didisposisikan",
    "Disposisi surat",
    "Dinas menetapkan jadwal",
    "Surat di meja Camat",
  ])("“%s” is not passive", (kegiatan) => {
    expect(found(activityIsWrittenActively, one(kegiatan))).toEqual([]);
  });
});
