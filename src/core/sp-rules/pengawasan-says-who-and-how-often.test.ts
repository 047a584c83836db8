import { foundIn } from "../../../tests/support/sp/sp";
import { pengawasanSaysWhoAndHowOften } from "./pengawasan-says-who-and-how-often";

test.each([
  ["Dilakukan secara melekat", "neither", {}],
  ["Oleh atasan langsung", "how-often", {}],
  ["Setiap bulan", "who", {}],
] as const)("%s", (text, messageId, data) => {
  expect(foundIn(pengawasanSaysWhoAndHowOften, "pengawasan", text)).toEqual([
    { messageId, at: "C15", data },
  ]);
});

test.each(["Oleh Camat setiap bulan", "Inspektorat, 1 kali setahun"])(
  "%s is right, or told by another rule",
  (text) => {
    expect(foundIn(pengawasanSaysWhoAndHowOften, "pengawasan", text)).toEqual([]);
  },
);
