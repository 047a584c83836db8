import { crossFindings } from "../../../tests/support/sp/cross";
import { complaintsHaveAProcedure } from "./complaints-have-a-procedure";

test("neither the workbook nor Keterkaitan names an SOP of complaints", () => {
  const sop = { identity: { Keterkaitan: "SOP Penanganan Surat Keluar" } };
  expect(crossFindings(complaintsHaveAProcedure, { sop })).toMatchObject([
    { messageId: "none", at: "SP!C11", related: ["'SOP 1'!B9"] },
  ]);
});

test("one that is named in Keterkaitan is enough", () => {
  expect(crossFindings(complaintsHaveAProcedure, {})).toEqual([]);
});
