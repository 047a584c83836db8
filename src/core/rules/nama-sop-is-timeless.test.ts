import { findings } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { namaSopIsTimeless } from "./nama-sop-is-timeless";

describe("nama-sop-is-timeless", () => {
  const named = (text: string) =>
    findings(namaSopIsTimeless, sop({ identity: { namaSop: field(text) } }));

  test("a year is told", () => {
    expect(named("Penyusunan RKPD Tahun 2026")).toEqual([
      { messageId: "year", at: "F1", data: { year: "2026" } },
    ]);
  });

  test("the name of a person is told", () => {
    expect(named("Penyusunan Jadwal Nama Pejabat, S.Sos")).toMatchObject([{ messageId: "person" }]);
  });

  test.each([
    "Pelaksanaan Perda Nomor 3 Tahun 2015",
    "Audit ISO 9001:2015",
    "Pelayanan 112",
    "Penyusunan SOP",
    "",
  ])("%j is timeless", (text) => {
    expect(named(text)).toEqual([]);
  });
});
