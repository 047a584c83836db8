import { spFindings } from "../../../tests/support/sp/sp";
import { managementComponentsAreListed } from "./management-components-are-listed";

test("only the components for the public", () => {
  const rows = ["Persyaratan", "Prosedur", "Biaya", "Produk"].map((label) => [label, "isi"]);
  expect(spFindings(managementComponentsAreListed, { rows })).toEqual([
    { messageId: "public", at: "B3", data: {} },
  ]);
  expect(
    spFindings(managementComponentsAreListed, { rows: [...rows, ["Dasar Hukum", "UU"]] }),
  ).toEqual([]);
});
