import { createMemoryPort } from "../support/memory-workbook";
import { describeWorkbookPort } from "./workbook-port.contract";

describeWorkbookPort(
  "in memory",
  (snapshots) => {
    const port = createMemoryPort(snapshots);
    return {
      port,
      settled: async () => undefined,
      selection: () => port.revealed.at(-1) ?? null,
      async type(sheet, { row, column }, value) {
        port.edit(sheet, (snapshot) => {
          const rows = [...snapshot.rows];
          const cells = [...(rows[row] ?? [])];
          const text = value === null ? "" : String(value);
          cells[column] = { value, text, formula: null, numberFormat: "General" };
          rows[row] = cells;
          return { ...snapshot, rows };
        });
      },
    };
  },
  {
    formatsTexts: false,
    formulaValues: "as planned",
    bendsOfAuthors: "exact",
    namesAreUnique: true,
  },
);
