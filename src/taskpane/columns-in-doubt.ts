import type { ProposedColumn } from "../core/recognise/mapping/propose-mapping";
import type { SessionState } from "../session/session";

/** The columns of the table on show that a person should look at once; none after a choice was made. */
export const columnsInDoubt = ({
  columns,
  document,
  sheet,
}: Pick<SessionState, "columns" | "document" | "sheet">): readonly ProposedColumn[] =>
  columns && document?.table?.sheet === sheet
    ? columns.columns.filter(({ certainty }) => certainty === "unsure")
    : [];

/** True where the sheet on show has a choice of columns, whether it still fits or not. */
export const hasChosenColumns = ({ kept, sheet }: Pick<SessionState, "kept" | "sheet">): boolean =>
  kept.mappings.some((mapping) => mapping.sheet === sheet);
