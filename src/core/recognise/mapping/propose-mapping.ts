import type { ProcedureTable, SopDocument, WorkbookReading } from "../../document/sop-document";
import type { GridSnapshot } from "../../grid/grid-snapshot";
import { defaultSopProfile } from "../../templates";
import type { SopProfile } from "../../templates/sop-profile";
import { sheetCells } from "../sheet-cells";
import { guessHeader } from "./guess-header";
import { guessRoles } from "./guess-roles";
import {
  type Certainty,
  type ColumnSpan,
  columnSpan,
  type HeaderColumn,
  headerColumns,
} from "./header-columns";
import type { ColumnRole, HeaderRows, SheetMapping } from "./sheet-mapping";

export type ProposedColumn = HeaderColumn & {
  readonly role: ColumnRole;
  readonly certainty: Certainty;
};

/** The columns of a table as they were found, to be confirmed or mended by a person. */
export type MappingProposal = {
  readonly sheet: string;
  readonly header: HeaderRows;
  readonly columns: readonly ProposedColumn[];
  /** The sheet was read as an SOP, and nothing about its columns is in doubt. */
  readonly isCertain: boolean;
};

/**
 * The columns of a sheet with a guess for each. A table that was read is shown as it was read; on a sheet that was not,
 * the header is looked for by its words and by the numbers below it.
 * @param header rows to take as the header, when a person has named them
 */
export function proposeMapping(
  snapshot: GridSnapshot,
  reading: WorkbookReading,
  profile: SopProfile = defaultSopProfile,
  header: HeaderRows | null = null,
): MappingProposal | null {
  const cells = sheetCells(snapshot);
  const document = reading.documents.find(({ table }) => table?.sheet === snapshot.sheet);
  const rows = header ?? document?.table?.header ?? guessHeader(cells, profile);
  if (!rows) return null;
  const { table } = document ?? {};
  const isRead = table !== undefined && table !== null && isSameRows(rows, table.header);
  const span = isRead ? tableSpan(table) : columnSpan(cells, rows);
  if (!span) return null;
  const columns = headerColumns(cells, rows, span);
  const last = isRead ? table.range.bottom : cells.lastRow;
  const guesses = guessRoles(cells, { first: rows.bottom + 1, last }, columns, profile);
  const isChosen = reading.sheets.some(
    (one) => one.sheet === snapshot.sheet && one.mapping === "used",
  );
  if (document && isRead) {
    const proposed = columns.map((column, i): ProposedColumn => {
      const role = roleIn(document, table, column);
      const guess = guesses[i]!;
      return { ...column, role, certainty: isChosen ? "sure" : agreement(role, guess) };
    });
    const isCertain = proposed.every(({ certainty }) => certainty !== "unsure");
    return { sheet: snapshot.sheet, header: rows, columns: proposed, isCertain };
  }
  return {
    sheet: snapshot.sheet,
    header: rows,
    columns: columns.map((column, i) => ({ ...column, ...guesses[i]! })),
    isCertain: false,
  };
}

/** A proposal as a choice that can be kept. */
export const asMapping = ({ sheet, header, columns }: MappingProposal): SheetMapping => ({
  sheet,
  header,
  columns: columns.map(({ left, heading, range, role }) => ({
    column: left,
    heading,
    depth: Math.max(0, range.top - header.top),
    role,
  })),
});

/** The form and its helper columns, not what stands beside them. */
const tableSpan = ({ range, helpers }: ProcedureTable): ColumnSpan => ({
  left: range.left,
  right: Math.max(range.right, helpers.lanjut ?? 0, helpers.tidak ?? 0),
});

const isSameRows = (a: HeaderRows, b: HeaderRows): boolean =>
  a.top === b.top && a.bottom === b.bottom;

function roleIn(
  { pelaksana }: SopDocument,
  { columns, helpers }: ProcedureTable,
  { left, right }: HeaderColumn,
): ColumnRole {
  const isOwn = (column: number | null): boolean =>
    column !== null && column >= left && column <= right;
  for (const [role, column] of Object.entries({ ...columns, ...helpers })) {
    if (isOwn(column)) return role as ColumnRole;
  }
  return pelaksana.some(({ column }) => isOwn(column)) ? "pelaksana" : "none";
}

type Guess = { readonly role: ColumnRole; readonly certainty: Certainty };

/** A column that its contents speak against is in doubt; so is one that nobody reads and that looks like a missing part. */
const agreement = (role: ColumnRole, guess: Guess): Certainty => {
  if (guess.role === role) return guess.certainty === "unsure" ? "likely" : guess.certainty;
  return guess.certainty === "unsure" ? "likely" : "unsure";
};
