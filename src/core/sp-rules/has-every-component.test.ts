import { spFindings } from "../../../tests/support/sp/sp";
import { hasEveryComponent } from "./has-every-component";

test("what is missing is told together, at the title", () => {
  expect(spFindings(hasEveryComponent, { components: { biaya: null, pengawasan: null } })).toEqual([
    { messageId: "missing", at: "B3", data: { components: ["Biaya", "Pengawasan Internal"] } },
  ]);
});

test("the public version has the six of service delivery", () => {
  const six = ["Persyaratan", "Prosedur", "Jangka Waktu", "Biaya", "Produk", "Pengaduan"];
  const rows = six.map((label) => [label, "isi"]);
  expect(spFindings(hasEveryComponent, { rows })).toEqual([]);
  expect(spFindings(hasEveryComponent, { rows: rows.slice(0, 5) })).toEqual([
    {
      messageId: "missing",
      at: "B3",
      data: { components: ["Penanganan Pengaduan"] },
    },
  ]);
});
