import { findings } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { dasarHukumFollowsRank } from "./dasar-hukum-follows-rank";

describe("dasar-hukum-follows-rank", () => {
  const citing = (text: string) => sop({ identity: { dasarHukum: field(text, 6) } });

  test("the first source that stands below a lower one is told with both", () => {
    const text =
      "Permendagri Nomor 1 Tahun 2023 tentang Tata Naskah\nUU Nomor 25 Tahun 2009\nUUD 1945";
    expect(findings(dasarHukumFollowsRank, citing(text))).toEqual([
      {
        messageId: "lower-first",
        at: "F7",
        data: { higher: "UU Nomor 25 Tahun 2009", lower: "Permendagri Nomor 1 Tahun 2023" },
      },
    ]);
  });

  test("sources in order are right; decisions stand where they like", () => {
    const text =
      "UU 25/2009\nKeputusan Bupati Nomor 3 Tahun 2020\nPP 96/2012\nPerbup Nomor 5 Tahun 2018";
    expect(findings(dasarHukumFollowsRank, citing(text))).toEqual([]);
  });
});
