import { foundIn } from "../../../tests/support/sp/sp";
import { spDasarHukumIsCitedOnce } from "./sp-dasar-hukum-is-cited-once";

test.each([
  [
    "1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\n2. UU 25/2009",
    "repeated",
    { regulation: "UU 25/2009" },
  ],
] as const)("%s", (text, messageId, data) => {
  expect(foundIn(spDasarHukumIsCitedOnce, "dasarHukum", text)).toEqual([
    { messageId, at: "C12", data },
  ]);
});

test.each(["1. UU Nomor 25 Tahun 2009\n2. PP Nomor 96 Tahun 2012"])(
  "%s is right, or told by another rule",
  (text) => {
    expect(foundIn(spDasarHukumIsCitedOnce, "dasarHukum", text)).toEqual([]);
  },
);
