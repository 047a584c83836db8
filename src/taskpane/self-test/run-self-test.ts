import type { WorkbookPort } from "../../core/workbook-port";
import { errorCode } from "../../session/error-code";
import { STEPS, type StepId, scenario } from "./scenario";
import { SCRATCH } from "./scratch-form";

/** How a step went; `detail` is for the one who reads the report. */
export type StepResult =
  | { readonly step: StepId; readonly outcome: "passed" }
  | { readonly step: StepId; readonly outcome: "failed"; readonly detail: string };

export type SelfTestResult =
  | {
      readonly kind: "ran";
      /** The empty sheet that was there: Excel names it in its own language. */
      readonly sheet: string;
      readonly steps: readonly StepResult[];
      /** Whether the scratch sheet is gone. */
      readonly cleared: boolean;
    }
  /** It runs in an empty workbook only: the record would hold what others have in it. */
  | { readonly kind: "not-empty" }
  | { readonly kind: "failed"; readonly code: string };

export type Scratch = { readonly add: () => Promise<void>; readonly remove: () => Promise<void> };

/** Runs the scenario on a sheet of its own, which it takes away whatever happens. Never rejects. */
export async function runSelfTest(
  port: WorkbookPort,
  scratch: Scratch,
  tell: (result: StepResult) => void,
): Promise<SelfTestResult> {
  let sheet: string | null;
  try {
    sheet = await emptySheet(port);
    if (sheet === null) return { kind: "not-empty" };
    await scratch.add();
  } catch (error) {
    return { kind: "failed", code: errorCode(error) };
  }
  const steps = await runSteps(port, tell);
  return { kind: "ran", sheet, steps, cleared: await succeeds(scratch.remove) };
}

async function runSteps(
  port: WorkbookPort,
  tell: (result: StepResult) => void,
): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  const tests = scenario(port);
  for (const step of STEPS) {
    const result = await attempt(step, tests[step]);
    results.push(result);
    tell(result);
    // The steps build on each other.
    if (result.outcome === "failed") break;
  }
  return results;
}

async function attempt(step: StepId, test: () => Promise<void>): Promise<StepResult> {
  try {
    await test();
    return { step, outcome: "passed" };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { step, outcome: "failed", detail: `${errorCode(error)}: ${message}` };
  }
}

async function succeeds(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}

/**
 * The only sheet of the workbook, when there is nothing on it; else null. A scratch sheet that an earlier run could not
 * take away counts as content.
 */
async function emptySheet(port: WorkbookPort): Promise<string | null> {
  const [only, ...others] = await port.listSheets();
  if (!only || others.length > 0 || only.name === SCRATCH) return null;
  const { rows, shapes } = await port.readSnapshot(only.name);
  const isBlank = rows.every((cells) => (cells ?? []).every((cell) => !cell?.text));
  return isBlank && shapes.length === 0 ? only.name : null;
}
