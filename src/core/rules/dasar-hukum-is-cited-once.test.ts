import { findings } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { dasarHukumIsCitedOnce } from "./dasar-hukum-is-cited-once";

describe("dasar-hukum-is-cited-once", () => {
  const citing = (text: string) => sop({ identity: { dasarHukum: field(text, 6) } });

  test("a source cited again is told once, in whatever words", () => {
    const text =
      "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\nUU 25/2009\nUU No. 25 Thn 2009";
    expect(findings(dasarHukumIsCitedOnce, citing(text))).toEqual([
      { messageId: "repeated", at: "F7", data: { regulation: "UU 25/2009" } },
    ]);
  });

  test("the same number of another kind or issuer is another source", () => {
    const text = "UU 5/2014\nPP 5/2014\nPermenkes Nomor 5 Tahun 2014\nPermensos Nomor 5 Tahun 2014";
    expect(findings(dasarHukumIsCitedOnce, citing(text))).toEqual([]);
  });
});
