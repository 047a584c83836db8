import { cellAt } from "../../src/core/grid/grid-snapshot";
import { createFilePort } from "../../src/xlsx/file-port";
import { applyCommands, openWorkbook, readSnapshot } from "../../src/xlsx/workbook-file";
import { workbookOf } from "../support/workbook-of";
import { describeWorkbookPort } from "./workbook-port.contract";

describeWorkbookPort(
  "workbook file",
  (snapshots) => {
    const port = createFilePort(openWorkbook(workbookOf(snapshots)));
    return {
      port,
      settled: async () => undefined,
      selection: port.selection,
      async type(sheet, at, value) {
        const cell = cellAt(readSnapshot(port.file(), sheet), at.row, at.column);
        const expected = { value: cell?.value ?? null, formula: cell?.formula ?? null };
        const cells = [{ at, content: { value }, expected }];
        port.replace(applyCommands(port.file(), [{ kind: "set-values", sheet, cells }]).file);
      },
    };
  },
  {
    formatsTexts: true,
    formulaValues: "as planned",
    bendsOfAuthors: "exact",
    namesAreUnique: false,
  },
);
