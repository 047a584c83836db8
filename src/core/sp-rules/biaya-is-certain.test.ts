import { foundIn } from "../../../tests/support/sp/sp";
import { biayaIsCertain } from "./biaya-is-certain";

test.each([
  ["Sukarela", "vague", { text: "Sukarela" }],
  ["Seikhlasnya", "vague", { text: "Seikhlasnya" }],
  ["Sesuai kesepakatan dengan petugas", "vague", { text: "Sesuai kesepakatan dengan petugas" }],
] as const)("%s", (text, messageId, data) => {
  expect(foundIn(biayaIsCertain, "biaya", text)).toEqual([{ messageId, at: "C9", data }]);
});

test.each(["Tidak dipungut biaya", "Sesuai perjanjian kerja sama"])(
  "%s is right, or told by another rule",
  (text) => {
    expect(foundIn(biayaIsCertain, "biaya", text)).toEqual([]);
  },
);
