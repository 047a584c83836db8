import { findings } from "../../../tests/support/findings";
import { field, sop, workbookOf } from "../../../tests/support/sop";
import { dasarHukumIsInForce } from "./dasar-hukum-is-in-force";
import { lint } from "./lint";

describe("dasar-hukum-is-in-force", () => {
  const citing = (text: string) => sop({ identity: { dasarHukum: field(text, 6) } });

  test.each([
    ["Undang – Undang nomor 5 tahun 2014 tentang ASN", "UU Nomor 20 Tahun 2023"],
    ["PP Nomer 53 tahun 2010 Tentang Disiplin", "PP Nomor 94 Tahun 2021"],
    [
      "Peraturan Menteri Pendayagunaan Aparatur Negara Nomor : Per/21/M.PAN/11/2008",
      "Peraturan Menteri PANRB Nomor 35 Tahun 2012",
    ],
  ])("%s is now %s", (text, now) => {
    expect(findings(dasarHukumIsInForce, citing(text))).toMatchObject([
      { messageId: "replaced", at: "F7", data: { now } },
    ]);
  });

  test.each([
    "UU Nomor 23 Tahun 2014",
    "Permenkes Nomor 54 Tahun 2009",
    "UU Nomor 32 Tahun 2004 sebagaimana telah diganti dengan UU Nomor 23 Tahun 2014",
  ])("%s is no reason", (text) => {
    expect(findings(dasarHukumIsInForce, citing(text))).toEqual([]);
  });

  test("the list belongs to the preset", () => {
    const outdatedLaws = [
      { kind: "pp", issuer: "", number: "96", year: 2012, now: "PP Baru" },
    ] as const;
    const preset = {
      severities: { [dasarHukumIsInForce.id]: "hint" },
      parameters: { outdatedLaws },
    } as const;
    const found = (text: string) => lint(workbookOf(citing(text)), preset, [dasarHukumIsInForce]);
    expect(found("PP Nomor 96 Tahun 2012")).toMatchObject([{ data: { now: "PP Baru" } }]);
    expect(found("UU Nomor 32 Tahun 2004")).toEqual([]);
  });
});
