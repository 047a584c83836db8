import { crossFindings } from "../../../tests/support/sp/cross";
import { serviceProcedureHasAStandard } from "./service-procedure-has-a-standard";

test("an SOP with an applicant whose standard is not there", () => {
  const sp = { title: "Legalisasi Ijazah", components: { produk: "Ijazah terlegalisasi" } };
  expect(crossFindings(serviceProcedureHasAStandard, { sp })).toEqual([
    {
      messageId: "none",
      at: "'SOP 1'!C15",
      related: [],
      data: { sop: "Penerbitan Surat Keterangan Domisili" },
      severity: "error",
    },
  ]);
});

test("one that has its standard is right", () => {
  expect(crossFindings(serviceProcedureHasAStandard, {})).toEqual([]);
});
