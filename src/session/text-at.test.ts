import { grid } from "../../tests/support/grid";
import { textAt } from "./text-at";

const sheet = grid([
  ["a", null, "c"],
  [null, " e ", 6],
]);

test("texts of a place stand in reading order, one a line; what is empty or gone says nothing", () => {
  const at = (name: string) =>
    textAt([sheet], { sheet: name, range: { top: 0, left: 0, bottom: 1, right: 2 } });
  expect(at(sheet.sheet)).toBe("a\nc\ne\n6");
  expect(at("lain")).toBe("");
});
