import type { InventoryColumn } from "../document/inventaris";
import { IDENTIFICATION_FORM } from "./basis";
import { defineInventoryRule } from "./define-inventory-rule";

export const numberingFollowsTheForm = defineInventoryRule({
  id: "numbering-follows-the-form",
  code: "INV-07",
  basis: IDENTIFICATION_FORM,
  messages: ["marker"],
  check({ inventory, report }) {
    for (const [key, { pattern, example }] of Object.entries(PATTERNS)) {
      const column = key as InventoryColumn;
      const marked = inventory.rows
        .map(({ cells }) => cells[column])
        .filter((cell) => cell !== null && !cell.carried && cell.marker !== "");
      const wrong = marked.find((cell) => !pattern.test(cell!.marker));
      // One finding for a column: its numbers are of one kind.
      if (wrong)
        report("marker", { origin: wrong.origin, data: { marker: wrong.marker, example } });
    }
  },
});

const PATTERNS: Readonly<
  Partial<Record<InventoryColumn, { readonly pattern: RegExp; readonly example: string }>>
> = {
  tugas: { pattern: /^\d+\.$/, example: "1." },
  fungsi: { pattern: /^[a-z]\.$/, example: "a." },
  uraian: { pattern: /^\(\d+\)$/, example: "(1)" },
  kegiatan: { pattern: /^\([a-z]\)$/, example: "(a)" },
};
