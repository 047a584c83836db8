import type { Field } from "../../document/sop-document";
import type { SpComponent, SpExtraRow, SpProblem, SpTable } from "../../document/standar-pelayanan";
import type { RangeAddress } from "../../grid/address";
import { rangeBounds } from "../../grid/grid-snapshot";
import { joinRange } from "../identity-text";
import { originOf, type SheetCells } from "../sheet-cells";
import type { RawTable } from "./component-tables";
import type { FormWords } from "./form-words";
import { readValue } from "./read-value";
import { groupRange, outlineRows, type RowGroup, tableRows } from "./table-rows";
import { type ColumnSpan, valueColumns } from "./value-columns";

export type ReadTable = {
  readonly raw: Pick<RawTable, "from" | "top" | "side" | "column">;
  readonly firstLabel: number;
  readonly table: SpTable;
  readonly components: readonly SpComponent[];
  readonly extras: readonly SpExtraRow[];
  readonly problems: readonly SpProblem[];
};

/** `Tetap` in MENJADI: the text of SEMULA goes on. */
const UNCHANGED =
  /^(?:tetap|sama|idem|tidak\s+(?:ber|di)?ubah|tidak\s+ada\s+perubahan|s\.?d\.?a\.?)\.?$/i;

/**
 * Reads the rows of a table.
 * @param limits the last row and column that may belong to it
 */
export function readTable(
  cells: SheetCells,
  words: FormWords,
  raw: RawTable,
  limits: { readonly bottom: number; readonly right: number },
): ReadTable {
  const { labels, header, column } = raw;
  const lastLabel = labels.at(-1)!.range.bottom;
  const values = valueColumns(cells, raw, limits.right, Math.min(limits.bottom, lastLabel));
  const isOutline = header === null && !holdsText(cells, labels[0]!.range.top, lastLabel, values);
  const rows = isOutline
    ? outlineRows(cells, raw, limits.bottom)
    : tableRows(cells, words, raw, values, limits.bottom);
  const previousColumns = header?.semula ?? null;
  const remarksColumns = header?.remarks ?? null;

  const components = rows.groups.flatMap((group): readonly SpComponent[] => {
    const { label } = group;
    if (!label) return [];
    const inline = label.inline === "" ? null : { text: label.inline, range: label.range };
    const range = groupRange(group, values);
    const written = isOutline
      ? readValue(cells, outlineRange(group, column, limits.right), inline)
      : readValue(cells, range, inline);
    const previous =
      previousColumns && filled(readValue(cells, groupRange(group, previousColumns)));
    const isUnchanged = previous !== null && UNCHANGED.test(written.text);
    return [
      {
        key: label.key,
        label: label.inline === "" ? label.text : label.text.split(":", 1)[0]!.trim(),
        labelOrigin: originOf(cells, label.range),
        field: isUnchanged ? previous : written,
        pictures: picturesOver(cells, range),
        previous,
        remarks: remarksColumns && filled(readValue(cells, groupRange(group, remarksColumns))),
      },
    ];
  });
  const extras = rows.groups.flatMap((group): readonly SpExtraRow[] => {
    const { extra } = group;
    if (!extra) return [];
    const field = readValue(cells, groupRange(group, values));
    return [{ label: oneLine(extra.text), labelOrigin: originOf(cells, extra.range), field }];
  });
  const columns = [values, previousColumns, remarksColumns];
  const right = Math.max(...columns.flatMap((span) => (span ? [span.right] : [])));
  const beside = textsBeside(cells, rows.groups, right, limits.right);
  const unread = isOutline ? [] : [...rows.unread, ...beside];
  return {
    raw,
    firstLabel: labels[0]!.range.top,
    table: {
      range: {
        top: raw.top,
        left: header?.no ?? column,
        bottom: rows.bottom,
        right,
      },
      header: header && { top: header.top, bottom: header.bottom },
      columns: { no: header?.no ?? null, komponen: column, uraian: values },
      layout: "rows",
      isRevision: previousColumns !== null || raw.side === "menjadi",
    },
    components,
    extras,
    problems: [
      ...unread.map(
        ({ range, text }): SpProblem => ({
          code: "text-unread",
          origin: originOf(cells, range),
          data: { text: oneLine(text) },
        }),
      ),
      ...extras
        .filter(({ label }) => !words.isKnownExtra(label))
        .map(
          ({ label, labelOrigin }): SpProblem => ({
            code: "component-unknown",
            origin: labelOrigin,
            data: { label },
          }),
        ),
    ],
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
const filled = (field: Field): Field | null => (field.text === "" ? null : field);

const holdsText = (
  cells: SheetCells,
  top: number,
  bottom: number,
  { left, right }: ColumnSpan,
): boolean =>
  cells.filled.some(
    ({ range }) =>
      range.top >= top && range.top <= bottom && range.left >= left && range.left <= right,
  );

/** Without columns of their own the texts stand below their labels. */
const outlineRange = (
  { label, bottom }: RowGroup,
  column: number,
  right: number,
): RangeAddress => ({ top: label!.range.bottom + 1, left: column, bottom, right });

/** Texts of the table's rows in the column right behind it: notes that belong to nobody. */
function textsBeside(cells: SheetCells, groups: readonly RowGroup[], right: number, limit: number) {
  if (groups.length === 0) return [];
  const { top } = groups[0]!;
  const bottom = groups.at(-1)!.bottom;
  return cells.filled.filter(
    ({ range }) =>
      range.top >= top && range.top <= bottom && range.left > right && range.left <= limit,
  );
}

/** Shapes whose middle lies over the cells. */
function picturesOver({ snapshot }: SheetCells, range: RangeAddress): number {
  const box = rangeBounds(snapshot, joinRange([range]));
  return snapshot.shapes.filter(({ hidden, groupId, bounds }) => {
    const x = bounds.x + bounds.width / 2;
    const y = bounds.y + bounds.height / 2;
    const isInside = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
    return !hidden && groupId === null && isInside;
  }).length;
}
