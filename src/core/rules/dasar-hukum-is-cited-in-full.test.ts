import { findings } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { dasarHukumIsCitedInFull } from "./dasar-hukum-is-cited-in-full";

describe("dasar-hukum-is-cited-in-full", () => {
  const citing = (text: string) => sop({ identity: { dasarHukum: field(text, 6) } });

  test.each([
    ["Undang-Undang Tahun 1999 tentang Cuti PNS", "no-number"],
    ["PP Nomor 94 tentang Disiplin PNS", "no-year"],
    ["UU Pelayanan Publik", "neither"],
    ["Peraturan perundang-undangan yang berlaku", "neither"],
  ])("%s: %s", (text, messageId) => {
    expect(findings(dasarHukumIsCitedInFull, citing(text))).toEqual([
      { messageId, at: "F7", data: { text } },
    ]);
  });

  test.each([
    "UU Nomor 25 Tahun 2009",
    "UU 25/2009",
    "UUD 1945",
    "Peraturan Menteri PAN Nomor : Per/21/M.PAN/11/2008 tentang Pedoman",
    "Renstra Dinas",
    "Perbup Nomor ...... Tahun 2020",
    "-",
  ])("%s is no reason", (text) => {
    expect(findings(dasarHukumIsCitedInFull, citing(text))).toEqual([]);
  });

  test("a line that goes on with the one above belongs to it", () => {
    expect(
      findings(dasarHukumIsCitedInFull, citing("UU Nomor 25\nTahun 2009 tentang Pelayanan Publik")),
    ).toEqual([]);
  });
});
