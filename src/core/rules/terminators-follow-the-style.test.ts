import { found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import type { TerminatorStyle } from "./parameters";
import { terminatorsFollowTheStyle } from "./terminators-follow-the-style";

const own = sop({
  activities: [
    { no: "", kegiatan: "Mulai", symbols: ["M0"] },
    { no: "1", kegiatan: "Mencatat surat", symbols: ["P0"] },
    { no: "2", kegiatan: "Menandatangani surat", symbols: ["S1"] },
  ],
});

test.each<[TerminatorStyle, readonly string[]]>([
  ["any", []],
  ["activities", ["row B14"]],
  ["rows", ["end-activity D16"]],
])("where the office draws them in %s", (terminators, told) => {
  expect(found(terminatorsFollowTheStyle, own, { terminators })).toEqual(told);
});

test("an activity that is begun and ended in one symbol each is told of both", () => {
  const both = sop({ activities: [{ kegiatan: "Mencatat surat", symbols: ["M0", "S1"] }] });
  expect(found(terminatorsFollowTheStyle, both, { terminators: "rows" })).toEqual([
    "start-activity C14",
    "end-activity D14",
  ]);
});
