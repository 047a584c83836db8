import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { waktuHasAUnit } from "./waktu-has-a-unit";

const times = (...texts: readonly string[]) =>
  sop({ activities: texts.map((waktu) => ({ symbols: ["P0"], waktu })) });

test("waktu-has-a-unit: bare numbers are one finding, since one header mends them all", () => {
  expect(findings(waktuHasAUnit, times("5 menit", "10"))).toEqual([
    { messageId: "no-unit", at: "F15", data: { activity: "2", text: "10" } },
  ]);
  expect(findings(waktuHasAUnit, times("5", "1 - 2", "10"))).toEqual([
    { messageId: "no-unit", at: "F14", data: { activity: "1", text: "5", others: 2 } },
  ]);
});

test("waktu-has-a-unit: other texts are left to other rules", () => {
  expect(found(waktuHasAUnit, times("5 menit", "menyesuaikan", "-"))).toEqual([]);
});
