import type { RangeAddress } from "../../../src/core/grid/address";
import type { Host } from "../host";
import { invalidArgument, notImplemented } from "../host-error";
import { trackSize } from "../model/sheet-geometry";
import { MAX_COLUMNS, MAX_ROWS, peekCell, type SheetModel } from "../model/workbook-model";
import { Range } from "./range";

/** `getCellProperties`, `getRowProperties`, `getColumnProperties`: many cells, rows or columns in one call. */

type Wanted = Readonly<Record<string, unknown>>;
type Answer = { [name: string]: unknown };

/** Facts by their names in the load options; a nested option has its own facts. */
type Facts = { readonly [name: string]: (() => unknown) | Facts };

function answer(owner: string, facts: Facts, options: unknown): Answer {
  if (typeof options !== "object" || options === null) throw invalidArgument(`${owner} options`);
  const result: Answer = {};
  for (const [name, wanted] of Object.entries(options as Wanted)) {
    if (wanted === false || wanted === null || wanted === undefined) continue;
    const fact = facts[name];
    if (fact === undefined) throw notImplemented(owner, name);
    result[name] = typeof fact === "function" ? fact() : answer(`${owner}.${name}`, fact, wanted);
  }
  return result;
}

export function cellProperties(
  host: Host,
  sheet: SheetModel,
  area: RangeAddress,
  options: unknown,
) {
  const rows: Answer[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Answer[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const one = { top: row, bottom: row, left: column, right: column };
      line.push(
        answer(
          "CellProperties",
          { ...common(host, sheet, one), format: look(sheet, one) },
          options,
        ),
      );
    }
    rows.push(line);
  }
  return rows;
}

export function rowProperties(host: Host, sheet: SheetModel, area: RangeAddress, options: unknown) {
  const rows: Answer[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const whole = { top: row, bottom: row, left: 0, right: MAX_COLUMNS - 1 };
    rows.push(
      answer(
        "RowProperties",
        {
          ...common(host, sheet, whole),
          rowIndex: () => row,
          rowHidden: () => sheet.rows.hidden.has(row),
          format: { rowHeight: () => trackSize(sheet.rows, row) },
        },
        options,
      ),
    );
  }
  return rows;
}

export function columnProperties(
  host: Host,
  sheet: SheetModel,
  area: RangeAddress,
  options: unknown,
) {
  const columns: Answer[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const whole = { top: 0, bottom: MAX_ROWS - 1, left: column, right: column };
    columns.push(
      answer(
        "ColumnProperties",
        {
          ...common(host, sheet, whole),
          columnIndex: () => column,
          columnHidden: () => sheet.columns.hidden.has(column),
          format: { columnWidth: () => trackSize(sheet.columns, column) },
        },
        options,
      ),
    );
  }
  return columns;
}

const common = (host: Host, sheet: SheetModel, area: RangeAddress): Facts => {
  const range = () => new Range(host, sheet, area);
  return {
    address: () => range().Address,
    addressLocal: () => range().AddressLocal,
    hidden: () => range().Hidden,
  };
};

const look = (sheet: SheetModel, { top, left }: RangeAddress): Facts => {
  const cell = () => peekCell(sheet, { row: top, column: left });
  return {
    fill: { color: () => cell().fill ?? "#FFFFFF" },
    font: {
      bold: () => cell().font.bold,
      italic: () => cell().font.italic,
      color: () => cell().font.color,
      name: () => cell().font.name,
      size: () => cell().font.size,
    },
    horizontalAlignment: () => cell().horizontalAlignment,
    verticalAlignment: () => cell().verticalAlignment,
    wrapText: () => cell().wrapText,
  };
};
