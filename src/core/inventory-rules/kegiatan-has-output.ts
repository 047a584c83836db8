import { IDENTIFICATION_FORM } from "./basis";
import { defineInventoryRule } from "./define-inventory-rule";

export const kegiatanHasOutput = defineInventoryRule({
  id: "kegiatan-has-output",
  code: "INV-01",
  basis: IDENTIFICATION_FORM,
  messages: ["empty"],
  check({ inventory, report }) {
    for (const { cells } of inventory.rows) {
      const { kegiatan, output } = cells;
      if (!kegiatan || !output || kegiatan.text === "" || output.text !== "") continue;
      report("empty", { origin: output.origin, data: { kegiatan: kegiatan.text } });
    }
  },
});
