import { findings } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { tableHeadRepeats } from "./table-head-repeats";

const printed = (pages: number, headRepeats: boolean) =>
  findings(tableHeadRepeats, {
    ...sop({ activities: [{}] }),
    page: { paperSize: 9, landscape: true, pages, headRepeats },
  });

test("table-head-repeats: on the second page nobody knows the columns", () => {
  expect(printed(2, false)).toEqual([{ messageId: "once", at: "A12:H13", data: { pages: 2 } }]);
  expect(printed(2, true)).toEqual([]);
  expect(printed(1, false)).toEqual([]);
});
