import { spFindings } from "../../../tests/support/sp/sp";
import { deliveryComponentsAreDescribed } from "./delivery-components-are-described";

test("empty components are told together, at the first of them", () => {
  expect(
    spFindings(deliveryComponentsAreDescribed, { components: { persyaratan: "-", produk: "" } }),
  ).toEqual([
    {
      messageId: "empty",
      at: "C6",
      data: { components: ["Persyaratan", "Produk"] },
    },
  ]);
});

test("what is written, and what belongs to another rule, is right", () => {
  expect(spFindings(deliveryComponentsAreDescribed, {})).toEqual([]);
  expect(spFindings(deliveryComponentsAreDescribed, { components: { biaya: "-" } })).toEqual([]);
});
