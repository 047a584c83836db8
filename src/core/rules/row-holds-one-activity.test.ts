import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { rowHoldsOneActivity } from "./row-holds-one-activity";

const one = (kegiatan: string) => sop({ activities: [{ kegiatan, symbols: ["P0"] }] });

test("row-holds-one-activity: several acts are told with where the second one begins", () => {
  const text = "Memeriksa isi surat dan menyusun konsep jawaban atas surat. Menyerahkan surat";
  expect(findings(rowHoldsOneActivity, one(text))).toEqual([
    {
      messageId: "several",
      at: "B14",
      data: { activity: "1", count: 3, second: "menyusun konsep jawaban atas …" },
    },
  ]);
});

test("row-holds-one-activity: a row with a symbol for each act is a hand-over", () => {
  const kegiatan = "Menyusun konsep surat dan memaraf lembar kendali";
  const of = (...symbols: readonly string[]) =>
    found(rowHoldsOneActivity, sop({ activities: [{ kegiatan, symbols }] }));
  expect(of("P0", "P1")).toEqual([]);
  expect(of("P0")).toEqual(["several B14"]);
});

test.each([
  "Memeriksa dan memaraf surat",
  "Menugaskan staf untuk menyusun dan mengetik surat",
  "Selesai",
])("row-holds-one-activity: “%s” is one", (kegiatan) => {
  expect(found(rowHoldsOneActivity, one(kegiatan))).toEqual([]);
});
