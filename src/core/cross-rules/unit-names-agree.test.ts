import { crossFindings } from "../../../tests/support/sp/cross";
import { unitNamesAgree } from "./unit-names-agree";

const of = (sp: string, sop: string) =>
  crossFindings(unitNamesAgree, { sp: { unit: sp }, sop: { identity: { "Unit Kerja": sop } } });

test("two offices of one kind with other names", () => {
  expect(of("Kelurahan Melati", "Kelurahan Mawar")).toMatchObject([
    { messageId: "differ", at: "SP!B2", data: { sp: "Kelurahan Melati", sop: "Kelurahan Mawar" } },
  ]);
});

test.each([
  ["Kelurahan Mawar", "Pemerintah Kota Contoh Kelurahan Mawar"],
  ["Dinas Kependudukan dan Pencatatan Sipil", "Disdukcapil"],
  ["Dinas Komunikasi", ""],
])("%s and %s may be one", (sp, sop) => {
  expect(of(sp, sop)).toEqual([]);
});
