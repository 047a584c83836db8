import { spFindings } from "../../../tests/support/sp/sp";
import { documentIsNoSpm } from "./document-is-no-spm";

test.each(["STANDAR PELAYANAN MINIMAL", "SPM PENERBITAN KARTU KELUARGA"])("%s", (heading) => {
  expect(spFindings(documentIsNoSpm, { heading })).toMatchObject([{ messageId: "spm", at: "A1" }]);
});

test("a heading of its own kind is right", () => {
  expect(spFindings(documentIsNoSpm, { heading: "STANDAR PELAYANAN PUBLIK" })).toEqual([]);
});
