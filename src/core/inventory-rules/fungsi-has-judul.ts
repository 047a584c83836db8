import { IDENTIFICATION_CRITERIA } from "./basis";
import { defineInventoryRule } from "./define-inventory-rule";

export const fungsiHasJudul = defineInventoryRule({
  id: "fungsi-has-judul",
  code: "INV-05",
  basis: IDENTIFICATION_CRITERIA,
  messages: ["none"],
  check({ inventory, report }) {
    for (const key of ["tugas", "fungsi"] as const) {
      for (const [at, row] of inventory.rows.entries()) {
        const cell = row.cells[key];
        if (!cell || cell.carried || cell.text === "") continue;
        const rest = inventory.rows.slice(at + 1);
        const end = rest.findIndex(
          (one) => one.cells[key] && !one.cells[key].carried && one.cells[key].text !== "",
        );
        const own = [row, ...(end < 0 ? rest : rest.slice(0, end))];
        if (own.some(({ cells: { judul } }) => judul && judul.text !== "")) continue;
        // Of a duty without any title its functions tell it.
        if (key === "tugas" && own.some(({ cells }) => cells.fungsi && cells.fungsi.text !== ""))
          continue;
        report("none", { origin: cell.origin, data: { fungsi: cell.text } });
      }
    }
  },
});
