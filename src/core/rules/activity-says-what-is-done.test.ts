import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { activitySaysWhatIsDone } from "./activity-says-what-is-done";

const one = (kegiatan: string) => sop({ activities: [{ kegiatan, symbols: ["P0"] }] });

test("activity-says-what-is-done: a vague verb with one word or none is hinted at", () => {
  expect(findings(activitySaysWhatIsDone, one("Memproses surat"))).toEqual([
    { messageId: "vague", at: "B14", data: { activity: "1", verb: "Memproses" } },
  ]);
  expect(found(activitySaysWhatIsDone, one("Menindaklanjuti"))).toEqual(["vague B14"]);
});

test.each(["Melakukan verifikasi berkas", "Menerima surat"])(
  "activity-says-what-is-done: “%s” says enough",
  (kegiatan) => {
    expect(found(activitySaysWhatIsDone, one(kegiatan))).toEqual([]);
  },
);
