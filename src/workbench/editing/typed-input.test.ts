import fc from "fast-check";
import { grid } from "../../../tests/support/grid";
import { editText, parseTyped, typedNumber } from "./typed-input";

const sheet = grid([[7, "teks"]]);
const typed = (text: string, format = "General") => parseTyped(text, format, sheet);

describe("typed input", () => {
  test.each([
    ["5", 5],
    ["-12", -12],
    ["1,5", 1.5],
    ["1.5", 1.5],
    ["0", 0],
  ])("%s is a number", (text, value) => {
    expect(typed(text)).toEqual({ value });
  });

  test.each([
    "007",
    "3.10",
    "1.500",
    "1-2",
    "1/2",
    "10 menit",
    "198001012005011001",
    "+5",
    "1e5",
    "=",
    "Ya",
  ])("%s stays text", (text) => {
    expect(typed(text)).toEqual({ value: text });
  });

  test("a text format keeps everything as text", () => {
    expect(typed("5", "@")).toEqual({ value: "5" });
    expect(typed("=A1", "@")).toEqual({ value: "=A1" });
  });

  test("an apostrophe makes text and is not part of it", () => {
    expect(typed("'5")).toEqual({ value: "5" });
    expect(typed("'=A1")).toEqual({ value: "=A1" });
  });

  test("a formula is kept; only a bare reference has a value before Excel computes", () => {
    expect(typed("=$A$1")).toEqual({ formula: "=$A$1", cached: 7 });
    expect(typed("=SUM(A1:B1)")).toEqual({ formula: "=SUM(A1:B1)", cached: null });
  });

  test("line breaks survive in one form, an empty text clears", () => {
    expect(typed("a\r\nb")).toEqual({ value: "a\nb" });
    expect(typed("")).toEqual({ value: null });
  });

  test("what the editor shows gives the same content when committed unchanged", () => {
    const value = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.string({ minLength: 1 }).map((text) => text.replaceAll("\r", "")),
      fc.constantFrom("5", "=A1", "'x", "'", "007", "1,5"),
    );
    fc.assert(
      fc.property(value, fc.constantFrom("General", "@"), (content, numberFormat) => {
        fc.pre(content !== "" && !(numberFormat === "@" && typeof content === "number"));
        const cell = { value: content, text: String(content), formula: null, numberFormat };
        expect(parseTyped(editText(cell), numberFormat, sheet)).toEqual({ value: content });
      }),
    );
  });

  test("typedNumber never loses a digit", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?\d{1,18}([.,]\d{1,4})?$/), (text) => {
        const number = typedNumber(text);
        if (number !== null) expect(String(number)).toBe(text.replace(",", "."));
      }),
    );
  });
});
