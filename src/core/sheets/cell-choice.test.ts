import { fitsChoice } from "./cell-choice";

const fits = (options: readonly string[], prompt: { title: string; text: string } | null = null) =>
  fitsChoice({ options, prompt });

test("a list of up to 255 characters, commas included", () => {
  expect(fits(["x".repeat(127), "y".repeat(127)])).toBe(true);
  expect(fits(["x".repeat(127), "y".repeat(128)])).toBe(false);
});

test("no empty list, no empty option, no comma in an option", () => {
  expect(fits([])).toBe(false);
  expect(fits(["a", " "])).toBe(false);
  expect(fits(["a, b"])).toBe(false);
});

test("a prompt of 32 and 255 characters", () => {
  expect(fits(["a"], { title: "t".repeat(32), text: "x".repeat(255) })).toBe(true);
  expect(fits(["a"], { title: "t".repeat(33), text: "" })).toBe(false);
  expect(fits(["a"], { title: "", text: "x".repeat(256) })).toBe(false);
});
