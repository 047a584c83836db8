import { foundIn } from "../../../tests/support/sp/sp";
import { jaminanOffersCompensation } from "./jaminan-offers-compensation";

test.each([["Pelayanan sesuai standar", "none", {}]] as const)("%s", (text, messageId, data) => {
  expect(foundIn(jaminanOffersCompensation, "jaminanPelayanan", text)).toEqual([
    { messageId, at: "C17", data },
  ]);
});

test.each([
  "Bila terlambat, surat diantar ke rumah sebagai kompensasi",
  "Ganti rugi bila dokumen hilang",
])("%s is right, or told by another rule", (text) => {
  expect(foundIn(jaminanOffersCompensation, "jaminanPelayanan", text)).toEqual([]);
});
