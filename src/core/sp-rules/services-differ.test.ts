import { spFindings } from "../../../tests/support/sp/sp";
import { servicesDiffer } from "./services-differ";

test("the product of another service is told at the second", () => {
  const first = {
    title: "Surat Keterangan Usaha",
    components: { produk: "Surat Keterangan Usaha" },
  };
  const requirements = { persyaratan: "Fotokopi KK" };
  const second = { title: "Surat Kematian", components: { ...first.components, ...requirements } };
  expect(spFindings(servicesDiffer, first, second)).toEqual([
    {
      messageId: "same",
      at: "C10",
      data: { component: "Produk Pelayanan", other: "Surat Keterangan Usaha" },
    },
  ]);
});

test("one service on two sheets is right", () => {
  expect(spFindings(servicesDiffer, {}, {})).toEqual([]);
});
