import { foundIn } from "../../../tests/support/sp/sp";
import { spDasarHukumIsInForce } from "./sp-dasar-hukum-is-in-force";

test.each([["Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah", "replaced"]] as const)(
  "%s",
  (text, messageId) => {
    expect(foundIn(spDasarHukumIsInForce, "dasarHukum", text)).toMatchObject([
      { messageId, at: "C12" },
    ]);
  },
);

test.each(["Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"])(
  "%s is right, or told by another rule",
  (text) => {
    expect(foundIn(spDasarHukumIsInForce, "dasarHukum", text)).toEqual([]);
  },
);
