import { type GridCell, grid } from "../../../tests/support/grid";
import { field, sop } from "../../../tests/support/sop";
import type { Inventaris } from "../document/inventaris";
import { readInventory } from "../inventory/read-inventory";
import { RULE_CRASHED } from "../rules/run-check";
import type { InventoryRule } from "./define-inventory-rule";
import { INVENTORY_RULES } from "./index";
import { lintInventories } from "./lint-inventory";
import { inventoryPreset } from "./presets";

const read = (rows: readonly (readonly GridCell[])[], sheet = "Inventaris"): Inventaris =>
  readInventory(grid(rows, { sheet }))!;
const WRITTEN = [sop({ identity: { namaSop: field("Penanganan Surat Masuk") } })];

test("titles of two units that are alike are told at the later list, with both places", () => {
  const first = read(
    [
      ["No", "Judul SOP"],
      [1, "Penyusunan Laporan Bulanan"],
    ],
    "Umum",
  );
  const second = read(
    [
      ["No", "Judul SOP"],
      [1, "SOP Penyusunan Laporan Bulanan"],
    ],
    "Keuangan",
  );
  const found = lintInventories([first, second], [], inventoryPreset).filter(
    ({ code }) => code === "INV-04",
  );
  expect(found).toMatchObject([
    {
      messageId: "same-elsewhere",
      origin: { sheet: "Keuangan" },
      related: [{ sheet: "Umum" }],
      data: { sheet: "Umum" },
    },
  ]);
});

test("an SOP that no list has is told once", () => {
  const list = read([
    ["No", "Judul SOP"],
    [1, "Penanganan Surat Masuk"],
  ]);
  const other = sop({ identity: { namaSop: field("Penataan Arsip") } });
  const found = lintInventories([list], [...WRITTEN, other], inventoryPreset);
  expect(found.map(({ code, messageId }) => `${code} ${messageId}`)).toEqual(["INV-06 not-listed"]);
});

test("a rule that crashes is reported, the others go on", () => {
  const broken: InventoryRule = {
    ...(INVENTORY_RULES[0] as InventoryRule),
    check() {
      throw new Error("broken");
    },
  };
  const list = read([
    ["No", "Judul SOP"],
    [1, "Menyusun Renstra"],
  ]);
  const found = lintInventories([list], [], inventoryPreset, [broken, ...INVENTORY_RULES.slice(1)]);
  expect(found.map(({ ruleId }) => ruleId)).toContain(RULE_CRASHED);
  expect(found.map(({ code }) => code)).toContain("INV-09");
});
