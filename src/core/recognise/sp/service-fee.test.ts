import { parseFee } from "./service-fee";

const fee = (free: boolean, amounts: readonly number[] = [], byRegulation = false) => ({
  free,
  amounts,
  byRegulation,
});

test.each([
  ["Gratis", fee(true)],
  ["Tidak dipungut biaya apapun", fee(true)],
  ["Tanpa biaya", fee(true)],
  ["Rp. 0,-", fee(true)],
  ["0 Rupiah", fee(true)],
  ["Rp 50.000,-", fee(false, [50_000])],
  ["Rp1.500.000,00 per tahun", fee(false, [1_500_000])],
  ["25 ribu rupiah", fee(false, [25_000])],
  ["WNI Rp 5.000, WNA Rp 10.000", fee(false, [5_000, 10_000])],
  ["Sesuai Perda Nomor 1 Tahun 2024", fee(false, [], true)],
  ["Gratis, kecuali legalisasi Rp 2.000", fee(true, [2_000])],
  ["seikhlasnya", fee(false)],
])("%s", (text, expected) => {
  expect(parseFee(text)).toEqual(expected);
});

test("a cell that holds a number alone is an amount", () => {
  expect(parseFee("Rp50,000", 50_000)).toEqual(fee(false, [50_000]));
  expect(parseFee("0", 0)).toEqual(fee(true));
});
