import type { WorkbookRecords } from "../core/sheet-commands";
import type { ApplyResult, WorkbookPort } from "../core/workbook-port";

type RecordPort = {
  readRecords(): Promise<WorkbookRecords>;
  writeRecord(key: string, value: string | null): Promise<ApplyResult>;
};

const recordPort = (port: WorkbookPort): Partial<RecordPort> => port as Partial<RecordPort>;

export const readRecords = async (port: WorkbookPort): Promise<WorkbookRecords> =>
  (await recordPort(port).readRecords?.()) ?? {};

export const writeRecord = async (
  port: WorkbookPort,
  key: string,
  value: string | null,
): Promise<ApplyResult> =>
  (await recordPort(port).writeRecord?.(key, value)) ?? {
    kind: "refused",
    code: "host-failed",
    at: null,
  };
