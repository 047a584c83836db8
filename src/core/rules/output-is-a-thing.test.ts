import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { outputIsAThing } from "./output-is-a-thing";

const one = (output: string) => sop({ activities: [{ symbols: ["P0"], output }] });

test.each([
  ["Menerima surat", "Menerima"],
  ["Diterimanya Surat Masuk", "Diterimanya"],
  ["Terlaksananya kegiatan", "Terlaksananya"],
  ["1. Ditandatangani surat", "Ditandatangani"],
])("output-is-a-thing: “%s” is an act", (output, word) => {
  expect(findings(outputIsAThing, one(output))).toEqual([
    { messageId: "act", at: "G14", data: { activity: "1", word } },
  ]);
});

test.each([
  "Surat terparaf",
  "Disposisi",
  "Berkas lengkap",
  "Berita acara",
  "Memo dinas",
  "Terlampir",
  "Dinas terkait",
  "Surat ditandatangani",
  "",
])("output-is-a-thing: “%s” is a thing", (output) => {
  expect(found(outputIsAThing, one(output))).toEqual([]);
});
