import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { decisionSaysWhatIsChecked } from "./decision-says-what-is-checked";

const one = (kegiatan: string, symbol = "K1") =>
  sop({ activities: [{ kegiatan, symbols: ["P0", symbol] }] });

test("decision-says-what-is-checked: a decision whose text checks nothing is hinted at", () => {
  expect(findings(decisionSaysWhatIsChecked, one("Membawa surat"))).toEqual([
    { messageId: "no-check", at: "D14", data: { activity: "1" } },
  ]);
});

test.each([
  ["Memeriksa surat"],
  ["Menanda tangani surat"],
  ["Verifikasi berkas"],
  ["Apakah ada surat"],
  ["Selesai"],
])("decision-says-what-is-checked: “%s” does", (kegiatan) => {
  expect(found(decisionSaysWhatIsChecked, one(kegiatan))).toEqual([]);
});

test("decision-says-what-is-checked: other symbols need not", () => {
  expect(found(decisionSaysWhatIsChecked, one("Membawa surat", "P1"))).toEqual([]);
});
