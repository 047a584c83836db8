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

test.each([
  "Penanganan Pengaduan Masyarakat",
  "Penerimaan Tamu",
  "Pelaksanaan Survei Kepuasan Masyarakat",
])("%s stands around the services and needs no standard of its own", (title) => {
  const sop = { identity: { "Nama SOP": title } };
  const sp = { title: "Legalisasi Ijazah", components: { produk: "Ijazah terlegalisasi" } };
  expect(crossFindings(serviceProcedureHasAStandard, { sp, sop })).toEqual([]);
});
