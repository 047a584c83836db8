import { crossFindings } from "../../../tests/support/sp/cross";
import { proceduresHaveTheSameSteps } from "./procedures-have-the-same-steps";

test("many more steps than the user sees", () => {
  const prosedur = Array.from({ length: 7 }, (_, i) => `${i + 1}. Pemohon menuju meja`).join("\n");
  expect(
    crossFindings(proceduresHaveTheSameSteps, { sp: { components: { prosedur } } }),
  ).toMatchObject([{ messageId: "apart", at: "SP!C7", data: { count: 7, visible: 3 } }]);
});

test("about as many are right", () => {
  expect(crossFindings(proceduresHaveTheSameSteps, {})).toEqual([]);
});
