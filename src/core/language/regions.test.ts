import { regionsIn } from "./regions";

const named = (text: string) => regionsIn(text).map(({ kind, key }) => `${kind} ${key}`);

test.each([
  ["PEMERINTAH KABUPATEN LUWU TIMUR", "kabupaten luwutimur"],
  ["Dinas Kesehatan Kab. Luwu Timur", "kabupaten luwutimur"],
  ["Bupati Luwu", "kabupaten luwu"],
  ["Satuan Polisi Pamong Praja Kota Batam", "kota batam"],
  ["Wali Kota Palangkaraya,", "kota palangkaraya"],
  ["Pemkot Palangka Raya", "kota palangkaraya"],
  ["KOTA ADMINISTRASI JAKARTA BARAT", "kota jakartabarat"],
  ["Kabupaten Toli-Toli.", "kabupaten tolitoli"],
  ["Kabupaten\nPangkajene dan Kepulauan", "kabupaten pangkajenedankepulauan"],
])("%s is %s", (text, region) => {
  expect(named(text)).toEqual([region]);
});

test.each([
  "Kabupaten/Kota",
  "Kota Sumenep",
  "Kabupaten Antah Berantah",
  "Mataram",
  "Dinas Kota",
  "wali kota setempat",
  "kota batu bata",
  "Kotabaru",
])("%s names none", (text) => {
  expect(named(text)).toEqual([]);
});

test("a name tells what stands before it", () => {
  const [first, second] = regionsIn("Perda Kota Medan dan kunjungan ke Kabupaten Deli Serdang");
  expect(first).toMatchObject({ text: "Kota Medan", before: "perda " });
  expect(second).toMatchObject({ text: "Kabupaten Deli Serdang" });
  expect(second?.before).toMatch(/ke $/);
});
