import { grid } from "../../../tests/support/grid";
import type { DocExample } from "../../../tests/support/rule-docs";
import { ruleExamples } from "../../../tests/support/rule-examples";
import { field, sop } from "../../../tests/support/sop";
import { readInventory } from "../inventory/read-inventory";
import { INVENTORY_RULES } from "./index";
import { lintInventories } from "./lint-inventory";
import { inventoryPreset } from "./presets";

/** An SOP of the title that the examples give as written. */
const WRITTEN = [sop({ identity: { namaSop: field("Penanganan Surat Masuk") } })];

function findingsIn({ table: { heads, rows } }: DocExample, id: string) {
  const inventory = readInventory(grid([heads, ...rows], { sheet: "Inventaris" }));
  const sops = id === "judul-has-a-sheet" ? WRITTEN : [];
  return lintInventories([inventory!], sops, inventoryPreset);
}

ruleExamples({
  folder: __dirname,
  rules: INVENTORY_RULES,
  examplesOf: (tables) => tables,
  findingsIn,
});
