import { groupNip, nipFault } from "./nip";

test.each([
  ["19800101 200501 1 001", null],
  ["198001012005011001", null],
  ["1980-01-01.200501.2.015", null],
  // PPPK: the code 21 stands where the month would be.
  ["19900203 202321 2 044", null],
  ["19800101 200501 1 01", "length"],
  ["010123456", "length"],
  ["198001O1 200501 1 001", "length"],
  ["19801301 200501 1 001", "birth"],
  ["19800230 200501 1 001", "birth"],
  ["19800101 200513 1 001", "appointment"],
  ["19800101 200500 1 001", "appointment"],
  ["19800101 199501 1 001", "age"],
  ["19800101 200501 3 001", "sex"],
])("%s: %s", (text, fault) => {
  expect(nipFault(text)).toBe(fault);
});

test("a NIP is written in groups of 8, 6, 1 and 3 digits", () => {
  expect(groupNip("198001012005011001")).toBe("19800101 200501 1 001");
  expect(groupNip("12345")).toBe("12345");
});
