import { crossFindings } from "../../../tests/support/sp/cross";
import { spHasAProcedure } from "./sp-has-a-procedure";

test("an SP whose name no SOP has", () => {
  const other = { title: "Legalisasi Ijazah", components: { produk: "Ijazah terlegalisasi" } };
  expect(crossFindings(spHasAProcedure, { sp: other })).toEqual([
    {
      messageId: "none",
      at: "SP!B3",
      related: [],
      data: { sp: "Legalisasi Ijazah" },
      severity: "error",
    },
  ]);
});

test("one that has an SOP, and a workbook without SOPs", () => {
  expect(crossFindings(spHasAProcedure, {})).toEqual([]);
  expect(crossFindings(spHasAProcedure, { sop: null })).toEqual([]);
});
