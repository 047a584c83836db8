import { rangeName } from "../core/grid/address";
import type { WorkbookPort } from "../core/workbook-port";
import { createApply } from "./apply-commands";
import { createExcelRunner } from "./excel-run";
import { HostError, isHostError } from "./host-error";
import { noteSupport } from "./note-support";
import { readNotes } from "./read-notes";
import { createSheetMemory } from "./sheet-memory";
import { createWorkbookEvents } from "./workbook-events";
import { createWorkbookReader } from "./workbook-reader";
import { createRecordStore } from "./workbook-records";
import { REQUEST_BYTES } from "./write-steps";

/** The workbook that is open in Excel, behind the port. All calls reject with a HostError. */
export type ExcelPort = WorkbookPort & {
  /** Round trips to Excel so far. */
  syncs(): number;
  /** Resolves when listening to the workbook has begun or ended, as asked for so far. */
  settled(): Promise<void>;
};

export type ExcelPortOptions = {
  /** About the most bytes of a writing request; smaller in tests. */
  readonly requestBytes?: number;
};

export function createExcelPort({
  requestBytes = REQUEST_BYTES,
}: ExcelPortOptions = {}): ExcelPort {
  const runner = createExcelRunner();
  const memory = createSheetMemory();
  const events = createWorkbookEvents(runner);
  const records = createRecordStore(runner);
  const reader = createWorkbookReader(runner, memory, events, records.aside);

  return {
    listSheets: reader.listSheets,
    readSnapshot: reader.readSnapshot,
    readMarks: reader.readMarks,
    readNotes: async () => (noteSupport() === "none" ? null : runner.run(readNotes)),
    apply: createApply(runner, memory, reader, requestBytes),
    readRecords: records.read,
    writeRecord: records.write,
    onChange: events.onChange,
    async reveal({ sheet, range }) {
      try {
        await runner.run(async ({ context, exchange }) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.activate();
          worksheet.getRange(rangeName(range)).select();
          await exchange();
        });
      } catch (error) {
        throw isHostError(error, "item-missing") ? new HostError("sheet-missing", error) : error;
      }
    },
    syncs: runner.syncs,
    settled: events.settled,
  };
}
