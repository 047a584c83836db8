import { cellAt } from "../../src/core/grid/grid-snapshot";
import { createWorkbenchStore } from "../../src/workbench/store/workbench-store";
import { openWorkbook } from "../../src/xlsx/workbook-file";
import { workbookOf } from "../support/workbook-of";
import { describeWorkbookPort } from "./workbook-port.contract";

describeWorkbookPort(
  "workbook file",
  (snapshots) => {
    const file = openWorkbook(workbookOf(snapshots));
    const store = createWorkbenchStore({ fileName: "buku.xlsx", file, sample: false });
    return {
      port: store,
      settled: async () => undefined,
      selection() {
        const { sheet, selection } = store.getState();
        const { cursor, corner } = selection;
        return {
          sheet,
          range: {
            top: cursor.row,
            left: cursor.column,
            bottom: corner.row,
            right: corner.column,
          },
        };
      },
      async type(sheet, at, value) {
        const cell = cellAt(await store.readSnapshot(sheet), at.row, at.column);
        const expected = { value: cell?.value ?? null, formula: cell?.formula ?? null };
        await store.apply([
          { kind: "set-values", sheet, cells: [{ at, content: { value }, expected }] },
        ]);
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
