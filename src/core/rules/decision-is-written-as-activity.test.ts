import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { decisionIsWrittenAsActivity } from "./decision-is-written-as-activity";

const one = (kegiatan: string) => sop({ activities: [{ kegiatan, symbols: ["K0"] }] });

test.each(["Apakah berkas lengkap", "Berkas lengkap?", "Memeriksa kelengkapan berkas?"])(
  "decision-is-written-as-activity: “%s” is a question",
  (kegiatan) => {
    expect(findings(decisionIsWrittenAsActivity, one(kegiatan))).toEqual([
      { messageId: "question", at: "B14", data: { activity: "1" } },
    ]);
  },
);

test("decision-is-written-as-activity: an act is none", () => {
  expect(found(decisionIsWrittenAsActivity, one("Memeriksa apakah berkas lengkap"))).toEqual([]);
});
