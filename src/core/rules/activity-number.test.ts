import { parseActivityNumber } from "./activity-number";

test.each([
  ["", { kind: "blank" }],
  [" . ", { kind: "blank" }],
  ["1", { kind: "main", value: 1 }],
  ["12.", { kind: "main", value: 12 }],
  ["(3)", { kind: "main", value: 3 }],
  ["2.1", { kind: "sub", parent: 2 }],
  ["2.1.3.", { kind: "sub", parent: 2 }],
  ["2a", { kind: "sub", parent: 2 }],
  ["2.a", { kind: "sub", parent: 2 }],
  ["b)", { kind: "sub", parent: null }],
  ["iv.", { kind: "sub", parent: null }],
  ["dua", { kind: "other" }],
  ["1-3", { kind: "other" }],
])("%j", (text, expected) => {
  expect(parseActivityNumber(text)).toEqual(expected);
});
