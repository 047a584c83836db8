import fs from "node:fs";
import path from "node:path";
import { RULES } from "../core/rules";
import { ruleHelp } from "./rule-help";

test("no help speaks of how sure its source is", () => {
  for (const { id } of RULES) {
    const doc = fs.readFileSync(path.resolve("src/core/rules", `${id}.md`), "utf8");
    expect(doc).toMatch(/Tingkat keyakinan/);
    expect(ruleHelp(id)).toBeDefined();
    expect(ruleHelp(id)).not.toMatch(/keyakinan/i);
  }
});

test("what the source says stays", () => {
  expect(ruleHelp("waktu-says-hari-kerja")).toContain("Jam kerja seminggu disebutkan");
});
