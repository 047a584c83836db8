import { grid } from "../../../tests/support/grid";
import { summarise } from "./selection-summary";

test("counts what is filled and adds the numbers up", () => {
  const sheet = grid([
    ["a", 1, 2.5],
    [null, "", 4],
  ]);
  expect(summarise(sheet, { top: 0, left: 0, bottom: 500, right: 20 })).toEqual({
    address: "A1:U501",
    filled: 4,
    sum: 7.5,
  });
  expect(summarise(sheet, { top: 0, left: 0, bottom: 0, right: 1 }).sum).toBeNull();
});
