import { crossFindings } from "../../../tests/support/sp/cross";
import { flowTimeKeepsThePromise } from "./flow-time-keeps-the-promise";

const promise = (jangkaWaktu: string) => ({ sp: { components: { jangkaWaktu } } });

test("a main path that takes longer than the promise, both cells shown", () => {
  const [found, ...others] = crossFindings(flowTimeKeepsThePromise, promise("1 jam sejak lengkap"));
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    messageId: "longer",
    at: "SP!C8",
    data: { total: "2 jam 20 menit", promise: "1 jam" },
    severity: "error",
  });
  // The longest step of the office first; the applicant's own counts for nothing.
  expect(found?.related[0]).toBe("'SOP 1'!H18");
  expect(found?.related).not.toContain("'SOP 1'!H16");
});

test.each(["1 hari kerja", "2 jam 20 menit", "2 - 3 jam", "sesuai kebutuhan", "-"])(
  "%s is kept, or told by another rule",
  (jangkaWaktu) => {
    expect(crossFindings(flowTimeKeepsThePromise, promise(jangkaWaktu))).toEqual([]);
  },
);

test("a flow that reaches no end has no main path yet", () => {
  const sop = { kode: [["M"], ["", "P"], ["", "", "P"], ["", "", "", "P"], ["", "P"]] };
  expect(crossFindings(flowTimeKeepsThePromise, { ...promise("1 jam"), sop })).toEqual([]);
});
