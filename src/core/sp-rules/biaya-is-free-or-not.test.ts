import { foundIn } from "../../../tests/support/sp/sp";
import { biayaIsFreeOrNot } from "./biaya-is-free-or-not";

test.each([["Gratis, Rp 10.000", "both", {}]] as const)("%s", (text, messageId, data) => {
  expect(foundIn(biayaIsFreeOrNot, "biaya", text)).toEqual([{ messageId, at: "C9", data }]);
});

test.each([
  "Gratis, kecuali legalisasi lebih dari 5 lembar Rp 2.000 (Perda Nomor 1 Tahun 2024)",
  "Tidak dipungut biaya",
])("%s is right, or told by another rule", (text) => {
  expect(foundIn(biayaIsFreeOrNot, "biaya", text)).toEqual([]);
});
