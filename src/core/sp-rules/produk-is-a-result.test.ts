import { foundIn } from "../../../tests/support/sp/sp";
import { produkIsAResult } from "./produk-is-a-result";

test.each([
  ["Formulir Surat Keterangan Pindah", "form", { text: "Formulir Surat Keterangan Pindah" }],
  ["Menerbitkan surat keterangan", "verb", { text: "Menerbitkan surat keterangan" }],
] as const)("%s", (text, messageId, data) => {
  expect(foundIn(produkIsAResult, "produk", text)).toEqual([{ messageId, at: "C10", data }]);
});

test.each([
  "Surat Keterangan Pindah",
  "Layanan konsultasi",
  "Penerbitan KTP-el",
  "Media publikasi",
])("%s is right, or told by another rule", (text) => {
  expect(foundIn(produkIsAResult, "produk", text)).toEqual([]);
});
