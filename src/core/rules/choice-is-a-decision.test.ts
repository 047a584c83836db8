import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { choiceIsADecision } from "./choice-is-a-decision";

const one = (kegiatan: string, ...symbols: readonly string[]) =>
  sop({ activities: [{ kegiatan, symbols }] });

test.each([
  ["Memeriksa berkas, jika tidak lengkap dikembalikan", "jika tidak"],
  ["Memeriksa berkas (lengkap / tidak)", "lengkap/tidak"],
  ["Menyetujui: Ya/Tidak", "ya/tidak"],
])("choice-is-a-decision: “%s” in a box is told", (kegiatan, phrase) => {
  expect(findings(choiceIsADecision, one(kegiatan, "P0"))).toEqual([
    { messageId: "process", at: "C14", data: { activity: "1", phrase } },
  ]);
});

test.each([
  ["Memeriksa berkas, jika tidak lengkap dikembalikan", ["K0"]],
  ["Memeriksa berkas, jika tidak lengkap dikembalikan", ["P1", "K0"]],
  ["Memeriksa berkas, jika tidak lengkap dikembalikan", []],
  ["Berkas lengkap/tidak?", ["P0"]],
  ["Memeriksa kelengkapan berkas", ["P0"]],
  ["Menanyakan ada atau tidaknya surat izin", ["P0"]],
])("choice-is-a-decision: “%s” with %j is not", (kegiatan, symbols) => {
  expect(found(choiceIsADecision, one(kegiatan, ...symbols))).toEqual([]);
});
