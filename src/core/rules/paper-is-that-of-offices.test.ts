import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { paperIsThatOfOffices } from "./paper-is-that-of-offices";

test.each([
  [1, ["other A12:H13"]],
  [5, []],
  [8, []],
  [9, []],
  [14, []],
  [null, []],
])("paper-is-that-of-offices: paper %j", (paperSize, told) => {
  const page = { paperSize, landscape: true, pages: 1, headRepeats: false };
  expect(found(paperIsThatOfOffices, { ...sop({ activities: [{}] }), page })).toEqual(told);
});

test("an office that prints on one paper is told of every other one that offices use", () => {
  const page = { paperSize: 5, landscape: true, pages: 1, headRepeats: false };
  const document = { ...sop({ activities: [{}] }), page };
  expect(findings(paperIsThatOfOffices, document, { papers: ["a4", "folio"] })).toEqual([
    { messageId: "other", at: "A12:H13", data: { paper: "Legal", papers: ["A4", "F4"] } },
  ]);
  expect(found(paperIsThatOfOffices, document, { papers: [] })).toEqual([]);
});
