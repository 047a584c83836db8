import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { waktuIsOneValue } from "./waktu-is-one-value";

const times = (...texts: readonly string[]) =>
  sop({ activities: texts.map((waktu) => ({ symbols: ["P0"], waktu })) });

test("waktu-is-one-value: ranges and limits are one finding, at the first", () => {
  expect(findings(waktuIsOneValue, times("5 menit", "1-2 jam", "maksimal 1 hari kerja"))).toEqual([
    { messageId: "range", at: "F15", data: { activity: "2", text: "1-2 jam", others: 1 } },
  ]);
  expect(found(waktuIsOneValue, times("5 menit", "1 jam 30 menit", "tentatif"))).toEqual([]);
});
