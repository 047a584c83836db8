import { spFindings } from "../../../tests/support/sp/sp";
import { guaranteesDiffer } from "./guarantees-differ";

test("the same words twice are told at the second", () => {
  const same = { jaminanPelayanan: "Aman dan nyaman", jaminanKeamanan: "Aman dan nyaman." };
  expect(spFindings(guaranteesDiffer, { components: same })).toEqual([
    { messageId: "same", at: "C18", data: {} },
  ]);
  expect(spFindings(guaranteesDiffer, {})).toEqual([]);
  const empty = { jaminanPelayanan: "-", jaminanKeamanan: "-" };
  expect(spFindings(guaranteesDiffer, { components: empty })).toEqual([]);
});
