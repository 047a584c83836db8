import { foundIn } from "../../../tests/support/sp/sp";
import { tarifHasALegalBasis } from "./tarif-has-a-legal-basis";

test.each([
  ["Rp 25.000", "no-basis", {}],
  ["Sesuai ketentuan", "no-amount", { text: "Sesuai ketentuan" }],
] as const)("%s", (text, messageId, data) => {
  expect(foundIn(tarifHasALegalBasis, "biaya", text)).toEqual([{ messageId, at: "C9", data }]);
});

test.each(["Rp 25.000 (Perda Nomor 1 Tahun 2024)", "Gratis", "Sukarela"])(
  "%s is right, or told by another rule",
  (text) => {
    expect(foundIn(tarifHasALegalBasis, "biaya", text)).toEqual([]);
  },
);
