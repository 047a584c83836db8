import { cellName } from "../../src/core/grid/address";
import { createExcelPort } from "../../src/excel/create-excel-port";
import { loadOffice } from "../fake-excel/load-office";
import { describeWorkbookPort } from "./workbook-port.contract";

describe.each(["1.14", "1.15"])("ExcelApi %s", (requirementSet) => {
  let fake: ReturnType<typeof loadOffice>["fake"];

  // The adapter leaves nothing behind: no references to ranges.
  afterEach(() => {
    expect(fake.references).toBe(0);
  });

  describeWorkbookPort(
    "Excel",
    (snapshots) => {
      fake = loadOffice({ requirementSet, sheets: snapshots }).fake;
      const port = createExcelPort();
      return {
        port,
        settled: port.settled,
        selection() {
          const sheet = fake.workbook.sheets.find(({ id }) => id === fake.workbook.activeSheetId);
          return sheet ? { sheet: sheet.name, range: sheet.selection } : null;
        },
        async type(sheet, { row, column }, value) {
          fake.type(sheet, cellName(row, column), value);
          await fake.eventsDelivered();
          await nextTask();
        },
      };
    },
    {
      formatsTexts: true,
      formulaValues: "computed",
      bendsOfAuthors: "modelled",
      namesAreUnique: true,
    },
  );
});

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
