import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { waktuIsMoreThanZero } from "./waktu-is-more-than-zero";

const times = (...texts: readonly string[]) =>
  sop({ activities: texts.map((waktu) => ({ symbols: ["P0"], waktu })) });

test("waktu-is-more-than-zero: zero is told in any unit", () => {
  expect(findings(waktuIsMoreThanZero, times("5 menit", "0 menit"))).toEqual([
    { messageId: "zero", at: "F15", data: { activity: "2", text: "0 menit" } },
  ]);
  expect(found(waktuIsMoreThanZero, times("0 jam", "30 detik", "0", "kondisional"))).toEqual([
    "zero F14",
  ]);
});
