import { crossFindings } from "../../../tests/support/sp/cross";
import { promiseIsNotTooLong } from "./promise-is-not-too-long";

const promise = (jangkaWaktu: string) => ({ sp: { components: { jangkaWaktu } } });

test("a promise many times as long as the work", () => {
  expect(crossFindings(promiseIsNotTooLong, promise("14 hari kerja"))).toMatchObject([
    {
      messageId: "shorter",
      at: "SP!C8",
      data: { total: "2 jam 20 menit", promise: "14 hari kerja" },
    },
  ]);
});

test.each(["1 hari kerja", "3 jam"])("%s is right", (jangkaWaktu) => {
  expect(crossFindings(promiseIsNotTooLong, promise(jangkaWaktu))).toEqual([]);
});

test("while times are missing nothing is said", () => {
  const sop = { steps: { 3: { waktu: "" } } };
  expect(crossFindings(promiseIsNotTooLong, { ...promise("14 hari kerja"), sop })).toEqual([]);
});
