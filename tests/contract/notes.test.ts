import { createExcelPort } from "../../src/excel/create-excel-port";
import { createWorkbenchStore } from "../../src/workbench/store/workbench-store";
import { openWorkbook } from "../../src/xlsx/workbook-file";
import { loadOffice } from "../fake-excel/load-office";
import { authorNotes } from "../support/author-notes";
import { createMemoryPort } from "../support/memory-workbook";
import { workbookOf } from "../support/workbook-of";
import { describeNoNotes, describeNotes, type NoteMaker } from "./notes.contract";

describeNotes("in memory", (snapshots, authors) => {
  const others = authors.map(({ at }) => at);
  return createMemoryPort(snapshots, [{ sheet: snapshots[0]!.sheet, own: [], others }]);
});

describeNotes("workbook file", (snapshots, authors) => {
  const { sheet, parts } = authorNotes(authors);
  const bytes =
    authors.length > 0
      ? workbookOf(snapshots, { [snapshots[0]!.sheet]: sheet }, parts)
      : workbookOf(snapshots);
  return createWorkbenchStore({ fileName: "b.xlsx", file: openWorkbook(bytes), sample: false });
});

const excel =
  (requirementSet: string, isOnWeb = false): NoteMaker =>
  (snapshots, authors) => {
    const { fake } = loadOffice({ requirementSet, sheets: snapshots });
    fake.workbook.isOnWeb = isOnWeb;
    const first = fake.sheet(snapshots[0]!.sheet);
    for (const { at, text } of authors) {
      const size = { width: 108, height: 59.25, visible: false };
      first.notes.push({ ...at, content: text, author: "Atasan", ...size });
    }
    return createExcelPort();
  };

describeNotes("Excel 1.18", excel("1.18"));
describeNotes("Excel on the web", excel("1.18", true));
describeNoNotes("Excel 1.14", excel("1.14"));
describeNoNotes("Excel 1.17", excel("1.17"));
