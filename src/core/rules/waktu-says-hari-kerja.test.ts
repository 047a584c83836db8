import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { waktuSaysHariKerja } from "./waktu-says-hari-kerja";

const times = (...texts: readonly string[]) =>
  sop({ activities: texts.map((waktu) => ({ symbols: ["P0"], waktu })) });

test("waktu-says-hari-kerja: all plain days are one finding, at the first", () => {
  expect(
    findings(waktuSaysHariKerja, times("5 menit", "1 hari", "2 Hari", "1 hari kerja")),
  ).toEqual([
    {
      messageId: "plain-day",
      at: "F15",
      data: { activity: "2", text: "1 hari", minutes: 450, others: 1 },
    },
  ]);
});

test.each([
  "1 hari kerja",
  "14 hari kalender",
  "1 minggu",
  "setiap hari",
  "2 jam/hari",
  "30 menit per hari",
])("waktu-says-hari-kerja: “%s” is clear, or no time", (waktu) => {
  expect(found(waktuSaysHariKerja, times(waktu))).toEqual([]);
});
