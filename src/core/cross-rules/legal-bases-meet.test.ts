import { crossFindings } from "../../../tests/support/sp/cross";
import { legalBasesMeet } from "./legal-bases-meet";

test("no source in common", () => {
  const sp = {
    components: { dasarHukum: "UU Nomor 24 Tahun 2013 tentang Administrasi Kependudukan" },
  };
  expect(crossFindings(legalBasesMeet, { sp })).toMatchObject([
    {
      messageId: "apart",
      at: "SP!C12",
      related: ["'SOP 1'!B7"],
      data: { sop: "Penerbitan Surat Keterangan Domisili" },
    },
  ]);
});

test("one in common, and an empty field, are right", () => {
  expect(crossFindings(legalBasesMeet, {})).toEqual([]);
  expect(crossFindings(legalBasesMeet, { sp: { components: { dasarHukum: "-" } } })).toEqual([]);
});
