import type { Field, SopDocument } from "../document/sop-document";
import { cellOrigin, type Origin } from "../grid/address";

/** Where a finding about the document as a whole is shown: its title, else its table, else the first cell of its sheet. */
export function documentPlace({ identity, table, sheets }: SopDocument): Origin {
  const field = identity.namaSop ?? identity.nomorSop ?? firstField(identity);
  if (field) return field.origin;
  return table ? tableHeaderPlace(table) : cellOrigin(sheets[0] ?? "", 0, 0);
}

/** The header rows of the procedure table. */
export const tableHeaderPlace = ({
  sheet,
  header,
  range,
}: NonNullable<SopDocument["table"]>): Origin => ({
  sheet,
  range: { top: header.top, left: range.left, bottom: header.bottom, right: range.right },
});

const firstField = ({ disahkanOleh, ...fields }: SopDocument["identity"]): Field | null =>
  Object.values(fields).find((field) => field !== null) ?? null;
