import fs from "node:fs";
import path from "node:path";
import type { SelfTestReport } from "../../src/taskpane/self-test/report";
import { createFakeExcel } from "../fake-excel/load-office";
import { type Exchange, replay } from "../fake-excel/trace";

/**
 * Records of the self-test in real Excels (docs/verified-in-excel.md): the fake must answer as they did. Differences
 * that were looked at stand beside a record, in `<record>.differences.json`.
 */
const records = fs
  .readdirSync(__dirname)
  .filter((name) => name.endsWith(".json") && !name.endsWith(".differences.json"));

if (records.length === 0) test.skip("no record from a real Excel has been handed in yet", () => {});
else {
  test.each(records)("the fake answers as in %s", (name) => {
    const file = path.join(__dirname, name);
    const known = file.replace(/\.json$/, ".differences.json");
    const report = JSON.parse(fs.readFileSync(file, "utf8")) as SelfTestReport;
    expect(report.format).toBe("susun-self-test/1");
    if (report.result.kind !== "ran") throw new Error(`${name} is no record of a whole run`);
    const fake = createFakeExcel({ requirementSet: "1.14" });
    fake.addSheet(report.result.sheet);
    const expected = fs.existsSync(known) ? JSON.parse(fs.readFileSync(known, "utf8")) : [];
    expect(replay(report.trace as readonly Exchange[], fake.process)).toEqual(expected);
  });
}
