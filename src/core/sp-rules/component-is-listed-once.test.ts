import { spFindings } from "../../../tests/support/sp/sp";
import { componentIsListedOnce } from "./component-is-listed-once";

test("the second one is told, the first one is shown", () => {
  const rows = [
    ["Persyaratan", "KTP"],
    ["Biaya", "Gratis"],
    ["Tarif", "Rp 5.000"],
    ["Produk", "Surat"],
  ];
  expect(spFindings(componentIsListedOnce, { rows })).toEqual([
    { messageId: "twice", at: "B8", data: { component: "Biaya/Tarif" } },
  ]);
  expect(spFindings(componentIsListedOnce, {})).toEqual([]);
});
