import { foundIn } from "../../../tests/support/sp/sp";
import { spDasarHukumIsCitedInFull } from "./sp-dasar-hukum-is-cited-in-full";

test.each([
  [
    "Undang-Undang tentang Pelayanan Publik",
    "neither",
    { text: "Undang-Undang tentang Pelayanan Publik" },
  ],
  [
    "UU Nomor 25 tentang Pelayanan Publik",
    "no-year",
    { text: "UU Nomor 25 tentang Pelayanan Publik" },
  ],
  [
    "Undang-Undang Tahun 2009 tentang Pelayanan Publik",
    "no-number",
    { text: "Undang-Undang Tahun 2009 tentang Pelayanan Publik" },
  ],
] as const)("%s", (text, messageId, data) => {
  expect(foundIn(spDasarHukumIsCitedInFull, "dasarHukum", text)).toEqual([
    { messageId, at: "C12", data },
  ]);
});

test.each(["UU Nomor 25 Tahun 2009 tentang Pelayanan Publik", "UUD 1945"])(
  "%s is right, or told by another rule",
  (text) => {
    expect(foundIn(spDasarHukumIsCitedInFull, "dasarHukum", text)).toEqual([]);
  },
);
