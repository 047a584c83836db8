import fs from "node:fs";
import path from "node:path";
import { CROSS_RULES } from "../core/cross-rules/index";
import { INVENTORY_RULES } from "../core/inventory-rules/index";
import { OFFICE_RULES } from "../core/office-rules/index";
import { RULES } from "../core/rules";
import { SP_RULES } from "../core/sp-rules/index";
import { ruleHelp } from "./rule-help";

const FOLDERS = {
  rules: RULES,
  "sp-rules": SP_RULES,
  "cross-rules": CROSS_RULES,
  "inventory-rules": INVENTORY_RULES,
  "office-rules": OFFICE_RULES,
} as const;

test.each(Object.entries(FOLDERS))(
  "every rule of %s has help, and none speaks of how sure its source is",
  (folder, rules) => {
    for (const { id } of rules) {
      const doc = fs.readFileSync(path.resolve("src/core", folder, `${id}.md`), "utf8");
      expect(doc).toMatch(/Tingkat keyakinan/);
      expect(ruleHelp(id)).toBeDefined();
      expect(ruleHelp(id)).not.toMatch(/keyakinan/i);
    }
  },
);

test("what the source says stays", () => {
  expect(ruleHelp("waktu-says-hari-kerja")).toContain("Jam kerja seminggu disebutkan");
});
