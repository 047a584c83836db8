import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { textWrittenOut, waktuUnitsAreWrittenOut } from "./waktu-units-are-written-out";

const times = (...texts: readonly string[]) =>
  sop({ activities: texts.map((waktu) => ({ symbols: ["P0"], waktu })) });

test("waktu-units-are-written-out: all short units are one finding, at the first", () => {
  expect(findings(waktuUnitsAreWrittenOut, times("5 menit", "10 mnt", "2 HK"))).toEqual([
    {
      messageId: "short",
      at: "F15",
      data: { activity: "2", text: "10 mnt", meant: "10 menit", others: 1 },
    },
  ]);
});

test.each(["10 menit", "1 jam", "2 hari kerja", "minimal 10 menit", "5 minggu", "10'"])(
  "waktu-units-are-written-out: “%s” is whole",
  (waktu) => {
    expect(found(waktuUnitsAreWrittenOut, times(waktu))).toEqual([]);
  },
);

test.each([
  ["10mnt", "10 menit"],
  ["1 jam 30 mnt.", "1 jam 30 menit"],
  ["1 - 2 hk", "1 - 2 hari kerja"],
  ["3 bln/berkas", "3 bulan/berkas"],
])("“%s” → “%s”", (short, whole) => {
  expect(textWrittenOut(short)).toBe(whole);
});
