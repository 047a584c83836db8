import { spFindings } from "../../../tests/support/sp/sp";
import { componentsFollowAnOrder } from "./components-follow-an-order";

test("the first one that is out of order is told", () => {
  const rows = ["Persyaratan", "Produk", "Biaya", "Prosedur"].map((label) => [label, "isi"]);
  expect(spFindings(componentsFollowAnOrder, { rows })).toEqual([
    {
      messageId: "other",
      at: "B7",
      data: { component: "Produk Pelayanan", expected: "Sistem, Mekanisme, dan Prosedur" },
    },
  ]);
});

test("both orders are right, also where components are missing", () => {
  expect(spFindings(componentsFollowAnOrder, {})).toEqual([]);
  const law = ["Dasar Hukum", "Persyaratan", "Biaya", "Sarana", "Pengaduan"];
  expect(spFindings(componentsFollowAnOrder, { rows: law.map((label) => [label, "isi"]) })).toEqual(
    [],
  );
});
