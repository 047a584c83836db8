import { foundIn } from "../../../tests/support/sp/sp";
import { spDasarHukumFollowsRank } from "./sp-dasar-hukum-follows-rank";

test.each([
  [
    "1. Peraturan Pemerintah Nomor 96 Tahun 2012\n2. Undang-Undang Nomor 25 Tahun 2009",
    "lower-first",
    {
      higher: "Undang-Undang Nomor 25 Tahun 2009",
      lower: "Peraturan Pemerintah Nomor 96 Tahun 2012",
    },
  ],
] as const)("%s", (text, messageId, data) => {
  expect(foundIn(spDasarHukumFollowsRank, "dasarHukum", text)).toEqual([
    { messageId, at: "C12", data },
  ]);
});

test.each(["1. Undang-Undang Nomor 25 Tahun 2009\n2. Peraturan Pemerintah Nomor 96 Tahun 2012"])(
  "%s is right, or told by another rule",
  (text) => {
    expect(foundIn(spDasarHukumFollowsRank, "dasarHukum", text)).toEqual([]);
  },
);
