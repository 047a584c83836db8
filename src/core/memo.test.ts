import { oncePer, oncePerText } from "./memo";

test("what is computed from an object or a text is computed once", () => {
  let count = 0;
  const counted = oncePer((_: object) => ++count);
  const [a, b] = [{}, {}];
  expect([counted(a), counted(a), counted(b), counted(a)]).toEqual([1, 1, 2, 1]);
  const length = oncePerText((text) => {
    count++;
    return text.length === 0 ? null : text.length;
  });
  expect([length("ab"), length("ab"), length(""), length("")]).toEqual([2, 2, null, null]);
  expect(count).toBe(4);
});

test("texts are forgotten in time", () => {
  let count = 0;
  const counted = oncePerText((_: string) => ++count);
  for (let i = 0; i < 10_000; i++) counted(String(i));
  expect(counted("0")).toBe(10_001);
  expect(counted("9999")).toBe(10_000);
});
