import type { RecordedExchange } from "../../excel/request-recorder";
import type { SelfTestResult } from "./run-self-test";

/** What a tester hands in. `trace` has the form that tests/fake-excel replays. */
export type SelfTestReport = {
  readonly format: "susun-self-test/1";
  readonly excel: { readonly platform: string; readonly version: string };
  readonly result: SelfTestResult;
  readonly trace: readonly RecordedExchange[];
};

export const reportText = (report: SelfTestReport): string => JSON.stringify(report, null, 1);

/** Tells the reports of several Excels apart. */
export const reportName = ({ excel: { platform, version } }: SelfTestReport): string =>
  `susun-uji-${platform}-${version}.json`.replace(/[^\w.-]/g, "-");
