import fs from "node:fs";
import path from "node:path";
import { type GridCell, grid } from "../../../tests/support/grid";
import { parseRuleDoc } from "../../../tests/support/rule-docs";
import { field, sop } from "../../../tests/support/sop";
import type { Inventaris } from "../document/inventaris";
import { readInventory } from "../inventory/read-inventory";
import { messageOf } from "../messages/catalogue";
import { inventoryRuleMessagesEn } from "../messages/inventory-rules.en";
import { inventoryRuleMessagesId } from "../messages/inventory-rules.id";
import { RULE_CRASHED } from "../rules/run-check";
import type { InventoryRule } from "./define-inventory-rule";
import { INVENTORY_RULES } from "./index";
import { lintInventories } from "./lint-inventory";
import { inventoryPreset } from "./presets";

const ids = INVENTORY_RULES.map(({ id }) => id);
const read = (rows: readonly (readonly GridCell[])[], sheet = "Inventaris"): Inventaris =>
  readInventory(grid(rows, { sheet }))!;
/** An SOP of the title that the examples give as written. */
const WRITTEN = [sop({ identity: { namaSop: field("Penanganan Surat Masuk") } })];

test("rule, doc, severity and sentences belong together", () => {
  const docs = fs
    .readdirSync(__dirname)
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.slice(0, -3));
  expect(docs.sort()).toEqual([...ids].sort());
  expect(Object.keys(inventoryPreset.severities).sort()).toEqual([...ids].sort());
  for (const { id, messages } of INVENTORY_RULES as readonly InventoryRule[]) {
    for (const catalogue of [inventoryRuleMessagesId, inventoryRuleMessagesEn]) {
      const known: Readonly<Record<string, object>> = catalogue;
      expect(Object.keys(known[id]!).sort()).toEqual([...messages].sort());
    }
  }
});

describe.each(INVENTORY_RULES.map((rule) => [rule.id, rule.basis.text] as const))(
  "%s.md",
  (id, basis) => {
    const doc = parseRuleDoc(fs.readFileSync(path.join(__dirname, `${id}.md`), "utf8"));
    const sops = id === "judul-has-a-sheet" ? WRITTEN : [];
    const found = (table: { heads: readonly string[]; rows: readonly string[][] }) =>
      lintInventories([read([table.heads, ...table.rows])], sops, inventoryPreset).filter(
        ({ ruleId }) => ruleId === id,
      );

    test("says why and what it rests on", () => {
      expect(doc.why.length).toBeGreaterThan(40);
      expect(doc.basis).toContain(basis);
    });

    test("wrong examples give the finding in whole sentences, right ones none", () => {
      expect(doc.wrong.length * doc.right.length).toBeGreaterThan(0);
      for (const { table } of doc.wrong) {
        const findings = found(table);
        expect(findings.length).toBeGreaterThan(0);
        for (const finding of findings) {
          expect(messageOf(finding, "id")).not.toMatch(/[{}[\]…]/);
          expect(messageOf(finding, "en")).not.toMatch(/[{}[\]…]/);
        }
      }
      for (const { table } of doc.right) expect(found(table)).toEqual([]);
    });
  },
);

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
