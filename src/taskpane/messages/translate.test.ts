import { en } from "./en";
import { id } from "./id";
import { fillIn, isMessageKey, translator } from "./translate";

const places = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

test.each(Object.keys(id) as (keyof typeof id)[])(
  "both languages of %s say the same things",
  (key) => {
    expect(places(en[key])).toEqual(places(id[key]));
  },
);

test("values are filled in, words follow the number", () => {
  expect(fillIn("{n} {n|object|objects} on {sheet}", { n: 1, sheet: "A" })).toBe("1 object on A");
  expect(fillIn("{n} {n|object|objects}", { n: 0 })).toBe("0 objects");
});

test("a place without a value stays visible, and a value is not read again", () => {
  expect(fillIn("{n} {m}", { n: "{m}" })).toBe("{m} {m}");
});

test("each language speaks for itself", () => {
  expect(translator("id")("foot.draw")).toBe("Gambar alur");
  expect(translator("en")("foot.draw")).toBe("Draw flow");
});

test("keys are known from inherited names", () => {
  expect(isMessageKey("foot.draw")).toBe(true);
  expect(isMessageKey("toString")).toBe(false);
});
