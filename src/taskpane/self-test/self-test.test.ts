import { loadOffice } from "../../../tests/fake-excel/load-office";
import { type Exchange, replay } from "../../../tests/fake-excel/trace";
import { reportName, reportText, type SelfTestReport } from "./report";
import type { StepResult } from "./run-self-test";
import { STEPS } from "./scenario";
import { testThisExcel } from "./test-this-excel";

const { fake } = loadOffice({ requirementSet: "1.14" });

beforeEach(() => {
  fake.reset();
  fake.addSheet("Sheet1");
});

async function run() {
  const told: StepResult[] = [];
  const report = await testThisExcel({ platform: "PC", version: "16.0.1" }, (one) =>
    told.push(one),
  );
  return { report, result: report.result, told, trace: report.trace as readonly Exchange[] };
}

const sheets = () => fake.workbook.sheets.map(({ name }) => name);

test("every step holds, and the workbook is left as it was", async () => {
  const { result, told } = await run();
  const passed = STEPS.map((step) => ({ step, outcome: "passed" }));
  expect(result).toEqual({ kind: "ran", sheet: "Sheet1", steps: passed, cleared: true });
  expect(told).toEqual(passed);
  expect(sheets()).toEqual(["Sheet1"]);
  expect(fake.references).toBe(0);
});

test("the record is what went over the wire, and replays on another host", async () => {
  const { report, trace } = await run();
  expect(trace.length).toBeGreaterThan(20);
  expect(trace).toEqual(JSON.parse(JSON.stringify(fake.trace)));
  const { trace: saved } = JSON.parse(reportText(report)) as Omit<SelfTestReport, "trace"> & {
    readonly trace: readonly Exchange[];
  };
  fake.reset();
  fake.addSheet("Sheet1");
  expect(replay(saved, fake.process)).toEqual([]);
});

test("a host that does otherwise is told by step, and the sheet goes all the same", async () => {
  fake.faults.failAt("ShapeCollection.AddLine", "GeneralException");
  const { result } = await run();
  expect(result).toMatchObject({ kind: "ran", cleared: true });
  expect(result.kind === "ran" && result.steps.at(-1)).toMatchObject({
    step: "drawn",
    outcome: "failed",
  });
  expect(sheets()).toEqual(["Sheet1"]);
});

test("a workbook with something in it is left alone", async () => {
  fake.type("Sheet1", "B2", "Rahasia");
  const { result, report } = await run();
  expect(result).toEqual({ kind: "not-empty" });
  expect(reportText(report)).not.toContain("Rahasia");
  fake.reset();
  fake.addSheet("Sheet1");
  fake.addSheet("Sheet2");
  expect((await run()).result).toEqual({ kind: "not-empty" });
  expect(sheets()).toEqual(["Sheet1", "Sheet2"]);
});

test("a host that is not there is told by its code", async () => {
  fake.faults.lostSession = true;
  expect((await run()).result).toEqual({ kind: "failed", code: "session-lost" });
});

test("a request that is refused as a whole is in the record, with its error", async () => {
  const begin = Excel.run.bind(Excel);
  let runs = 0;
  const spy = jest.spyOn(Excel, "run").mockImplementation(((...args: Parameters<typeof begin>) => {
    runs += 1;
    // The session breaks when the scratch sheet is there.
    fake.faults.lostSession = runs > 3;
    return begin(...args);
  }) as typeof Excel.run);
  const { result, trace } = await run();
  spy.mockRestore();
  expect(result).toMatchObject({ kind: "ran", cleared: false });
  expect(trace.at(-1)?.response.Error).toMatchObject({ Code: "ConnectionFailure" });
});

test("the name of the record tells Excels apart", async () => {
  const excel = { platform: "OfficeOnline", version: "16.0.1 (beta)" };
  const report = await testThisExcel(excel, () => undefined);
  expect(reportName(report)).toBe("susun-uji-OfficeOnline-16.0.1--beta-.json");
});

test("after the record Office.js works as before", async () => {
  await run();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Lain");
    await context.sync();
  });
  expect(sheets()).toEqual(["Sheet1", "Lain"]);
});
