import { spFindings } from "../../../tests/support/sp/sp";
import { managementComponentsAreDescribed } from "./management-components-are-described";

test("empty components are told together, at the first of them", () => {
  expect(
    spFindings(managementComponentsAreDescribed, {
      components: { pengawasan: "-", evaluasiKinerja: "" },
    }),
  ).toEqual([
    {
      messageId: "empty",
      at: "C15",
      data: { components: ["Pengawasan Internal", "Evaluasi Kinerja"] },
    },
  ]);
});

test("what is written, and what belongs to another rule, is right", () => {
  expect(spFindings(managementComponentsAreDescribed, {})).toEqual([]);
  expect(
    spFindings(managementComponentsAreDescribed, { components: { persyaratan: "-" } }),
  ).toEqual([]);
});
