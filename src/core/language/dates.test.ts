import { compareDates, dateOfSerial, dayOf, formatDate, readDate } from "./dates";

const shown = (text: string): string => {
  const read = readDate(text);
  return read.kind === "date" ? formatDate(read.date) : read.kind;
};

describe("readDate", () => {
  test.each([
    ["02 Juni 2021", "2 Juni 2021"],
    ["22 OKTOBER 2014", "22 Oktober 2014"],
    ["27 PEBRUARI 2015", "27 Februari 2015"],
    ["5 Nopember 2017", "5 November 2017"],
    ["1 Novermber 2024", "1 November 2024"],
    ["12-Des-19", "12 Desember 2019"],
    ["28-08-2017", "28 Agustus 2017"],
    ["28/8/17", "28 Agustus 2017"],
    ["3.12.2020", "3 Desember 2020"],
    ["2021-06-02", "2 Juni 2021"],
    ["Senin, 7 Juni 2021", "7 Juni 2021"],
    ["Grobogan, 2  Juni 2021", "2 Juni 2021"],
    ["tanggal 2 Juni 2021.", "2 Juni 2021"],
    ["29 Februari 2024", "29 Februari 2024"],
  ])("%s is %s", (text, date) => {
    expect(shown(text)).toBe(date);
  });

  test.each(["JUNI 2020", "Oktober 2018", "Novermber 2024", "2021", "Tahun 2021", "06/2020"])(
    "%s is a part of a date",
    (text) => {
      expect(shown(text)).toBe("partial");
    },
  );

  test.each(["31 Februari 2026", "29-02-2023", "32/01/2020", "15/13/2020", "2020-00-10"])(
    "%s is no day of the calendar",
    (text) => {
      expect(shown(text)).toBe("impossible");
    },
  );

  test.each(["", "-", "0", "segera", "Revisi 01", "2 hari kerja", "12", "5 Kertas 2020"])(
    "%j says nothing about a date",
    (text) => {
      expect(shown(text)).toBe("none");
    },
  );
});

test("a serial number is the day Excel shows; other numbers are no date", () => {
  expect(formatDate(dateOfSerial(44349)!)).toBe("2 Juni 2021");
  expect(formatDate(dateOfSerial(44349.75)!)).toBe("2 Juni 2021");
  for (const number of [0, 1, 2021, 1.98e17]) expect(dateOfSerial(number)).toBeNull();
});

test("the day of a moment is that of the clock on the wall", () => {
  expect(dayOf(new Date(2026, 10, 25, 23, 59))).toEqual({ year: 2026, month: 11, day: 25 });
});

test("days are compared by year, month, day", () => {
  const day = (year: number, month: number, date: number) => ({ year, month, day: date });
  expect(compareDates(day(2021, 6, 2), day(2021, 6, 2))).toBe(0);
  expect(compareDates(day(2020, 12, 31), day(2021, 1, 1))).toBeLessThan(0);
  expect(compareDates(day(2021, 2, 1), day(2021, 1, 31))).toBeGreaterThan(0);
});
