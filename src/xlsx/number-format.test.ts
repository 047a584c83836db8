import { builtInFormat, builtInId, customFormat, shownText } from "./number-format";

test.each([
  [46027, customFormat("dd mmmm yyyy"), "05 Januari 2026"],
  [46027, customFormat("[$-421]dddd, dd mmmm yyyy;@"), "Senin, 05 Januari 2026"],
  [46027, builtInFormat(14), "05/01/2026"],
  [1234.5, builtInFormat(4), "1.234,50"],
  [0.5, builtInFormat(0), "0,5"],
  [0.25, builtInFormat(9), "25%"],
  [15, customFormat(";;;"), "15"],
  ["K", customFormat(";;;"), "K"],
  ["K", customFormat("@"), "K"],
  ["jam", customFormat('0 "menit"'), "jam"],
  [15, customFormat('0 "menit"'), "15 menit"],
  [15, customFormat("[not a format"), "15"],
  [true, builtInFormat(0), "TRUE"],
  [null, builtInFormat(14), ""],
])("%j with %j shows %j", (value, format, text) => {
  expect(shownText(value, format, false)).toBe(text);
});

test("dates of workbooks that count from 1904 show right, other numbers as they are", () => {
  expect(shownText(44565, builtInFormat(14), true)).toBe("05/01/2026");
  expect(shownText(44565, builtInFormat(1), true)).toBe("44565");
});

test("the code of a built-in format leads back to its id, whatever the region shows", () => {
  expect(builtInFormat(14).code).toBe("m/d/yyyy");
  expect([builtInId("m/d/yyyy"), builtInId("@"), builtInId("General"), builtInId(";;;")]).toEqual([
    14,
    49,
    0,
    null,
  ]);
});
