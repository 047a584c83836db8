import { sopOf, titleStatuses } from "../inventory/inventory-overview";
import { IDENTIFICATION_CRITERIA } from "./basis";
import { defineInventoryRule } from "./define-inventory-rule";

export const judulHasASheet = defineInventoryRule({
  id: "judul-has-a-sheet",
  code: "INV-06",
  basis: IDENTIFICATION_CRITERIA,
  messages: ["not-written", "not-listed"],
  check({ inventory, inventories, sops, report }) {
    // A workbook with the list alone says nothing about what is written elsewhere.
    if (sops.length === 0) return;
    for (const { row, title, sop, proposed } of titleStatuses(inventory, sops)) {
      const origin = row.cells.judul?.origin;
      if (!sop && origin && !proposed) report("not-written", { origin, data: { title } });
    }
    const listed = new Set(
      inventories.flatMap((list) => titleStatuses(list, sops).map(({ sop }) => sop)),
    );
    if (inventory !== inventories[0]) return;
    for (const sop of sops) {
      const name = sop.identity.namaSop;
      if (!name || name.text === "" || listed.has(sop) || !sopOf(name.text, [sop])) continue;
      report("not-listed", { origin: name.origin, data: { title: name.text } });
    }
  },
});
