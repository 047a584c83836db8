import { found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { paperIsThatOfOffices } from "./paper-is-that-of-offices";

test.each([
  [1, ["letter A12:H13"]],
  [9, []],
  [14, []],
  [null, []],
])("paper-is-that-of-offices: paper %j", (paperSize, told) => {
  const page = { paperSize, landscape: true, pages: 1, headRepeats: false };
  expect(found(paperIsThatOfOffices, { ...sop({ activities: [{}] }), page })).toEqual(told);
});
