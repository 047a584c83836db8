import fc from "fast-check";
import { sameValue } from "./same-value";

test("sameValue: as JSON says, for any JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(sameValue(a, structuredClone(a))).toBe(true);
      const clean = (value: unknown) => JSON.stringify(sorted(value));
      expect(sameValue(a, b)).toBe(clean(a) === clean(b));
    }),
  );
});

test("sameValue: a key without a value is not a key that is missing", () => {
  expect(sameValue({ a: undefined }, { b: undefined })).toBe(false);
  expect(sameValue([1], { 0: 1 })).toBe(false);
  expect(sameValue([null], [undefined])).toBe(false);
});

/** The same data with its keys in one order, and zero in one way. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? "-0" : value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
