import { spFindings } from "../../../tests/support/sp/sp";
import { spNamesItsOwnRegion } from "./sp-names-its-own-region";

test("the region of another office is told", () => {
  const text = "Peraturan Daerah Kota Batam Nomor 3 Tahun 2016 tentang Retribusi";
  const found = spFindings(spNamesItsOwnRegion, {
    unit: "Kecamatan Klojen Kota Malang",
    components: { dasarHukum: text },
  });
  expect(found).toEqual([
    { messageId: "foreign", at: "C12", data: { region: "Kota Batam", own: "Kota Malang" } },
  ]);
});

test.each([
  ["its own region", "Kota Malang", "Peraturan Daerah Kota Malang Nomor 3 Tahun 2016"],
  ["a law about another region", "Kota Malang", "UU Nomor 5 Tahun 2020 tentang Kota Batam"],
  ["an office without a region", "Dinas Sosial", "Perda Kota Batam Nomor 3 Tahun 2016"],
])("%s is right", (_, unit, dasarHukum) => {
  expect(spFindings(spNamesItsOwnRegion, { unit, components: { dasarHukum } })).toEqual([]);
});
