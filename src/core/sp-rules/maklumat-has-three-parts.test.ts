import { spFindings } from "../../../tests/support/sp/sp";
import { maklumatHasThreeParts } from "./maklumat-has-three-parts";

test("the parts that are missing are told together", () => {
  const maklumat = "Kami sanggup melayani sesuai standar dan siap menerima sanksi";
  expect(spFindings(maklumatHasThreeParts, { extras: [["Maklumat Pelayanan", maklumat]] })).toEqual(
    [{ messageId: "lacks", at: "C20", data: { parts: ["perbaikan terus-menerus"] } }],
  );
});

test("a whole one, and a row that is none, are right", () => {
  const whole =
    "Kami berjanji melayani sesuai standar, melakukan perbaikan terus-menerus, dan memberi kompensasi";
  const extras = [["Maklumat", whole] as const, ["Jam Pelayanan", "08.00 - 15.00"] as const];
  expect(spFindings(maklumatHasThreeParts, { extras })).toEqual([]);
});
