import { found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { pageIsLandscape } from "./page-is-landscape";

const printed = (landscape: boolean, lanes: readonly string[]) => ({
  ...sop({ lanes, activities: [{}] }),
  page: { paperSize: 9, landscape, pages: 1, headRepeats: false },
});

test("page-is-landscape: an upright page with three pelaksana or more", () => {
  expect(found(pageIsLandscape, printed(false, ["Staf", "Kasi", "Camat"]))).toEqual([
    "portrait A12:I13",
  ]);
  expect(found(pageIsLandscape, printed(true, ["Staf", "Kasi", "Camat"]))).toEqual([]);
  expect(found(pageIsLandscape, printed(false, ["Staf", "Camat"]))).toEqual([]);
});
