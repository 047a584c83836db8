import { NUMBER, numberOf } from "./number-words";

test.each([
  ["10", 10],
  ["1,5", 1.5],
  ["1.5", 1.5],
  ["1.500", 1500],
  ["1/2", 0.5],
  ["1 1/2", 1.5],
  ["setengah", 0.5],
  ["satu", 1],
  ["sepuluh", 10],
  ["sebelas", 11],
  ["lima belas", 15],
  ["Limabelas", 15],
  ["dua puluh", 20],
  ["dua puluh empat", 24],
  ["seratus", 100],
  ["seratus dua puluh", 120],
  ["dua ratus", 200],
  ["tiga ratus enam puluh lima", 365],
])("%j is %d", (text, value) => {
  expect(new RegExp(`^${NUMBER}$`, "iu").test(text)).toBe(true);
  expect(numberOf(text)).toBe(value);
});

test.each(["belas", "puluh", "semenit", "dua dua"])("%j is no number", (text) => {
  expect(new RegExp(`^${NUMBER}$`, "iu").test(text)).toBe(false);
});
