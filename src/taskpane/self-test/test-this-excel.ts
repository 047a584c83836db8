import { createExcelPort } from "../../excel/create-excel-port";
import { createExcelRunner } from "../../excel/excel-run";
import { recordRequests } from "../../excel/request-recorder";
import { addScratchSheet, deleteScratchSheet } from "../../excel/scratch-sheet";
import type { SelfTestReport } from "./report";
import { runSelfTest, type StepResult } from "./run-self-test";
import { SCRATCH, scratchSheet } from "./scratch-form";

/** Runs the self-test in the Excel around this page, and records what is said. Nothing else may speak to it meanwhile. */
export async function testThisExcel(
  excel: SelfTestReport["excel"],
  tell: (result: StepResult) => void,
): Promise<SelfTestReport> {
  const runner = createExcelRunner();
  const scratch = {
    add: () => addScratchSheet(runner, scratchSheet),
    remove: () => deleteScratchSheet(runner, SCRATCH),
  };
  const recorder = recordRequests();
  const result = await runSelfTest(createExcelPort(), scratch, tell);
  recorder.stop();
  // What a workbook that is not empty holds is nobody's business.
  const trace = result.kind === "ran" ? recorder.exchanges() : [];
  return { format: "susun-self-test/1", excel, result, trace };
}
