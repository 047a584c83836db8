import { foundIn } from "../../../tests/support/sp/sp";
import { biayaIsStated } from "./biaya-is-stated";

test.each([
  ["-", "empty", {}],
  ["", "empty", {}],
] as const)("%s", (text, messageId, data) => {
  expect(foundIn(biayaIsStated, "biaya", text)).toEqual([{ messageId, at: "C9", data }]);
});

test.each(["Gratis", "Rp 10.000 sesuai Perda Nomor 1 Tahun 2024"])(
  "%s is right, or told by another rule",
  (text) => {
    expect(foundIn(biayaIsStated, "biaya", text)).toEqual([]);
  },
);
