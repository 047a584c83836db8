import type { Field, SopDocument } from "../document/sop-document";
import { cellOrigin, type Origin } from "../grid/address";

/** Where a finding about the document as a whole is shown: its title, else its table, else the first cell of its sheet. */
export function documentPlace({ identity, table, sheets }: SopDocument): Origin {
  const field = identity.namaSop ?? identity.nomorSop ?? firstField(identity);
  if (field) return field.origin;
  return table ? tableHeaderPlace(table) : cellOrigin(sheets[0] ?? "", 0, 0);
}

/** Where a letterhead that the form has no room for would be written: above its highest field. */
export function letterheadPlace(document: SopDocument): Origin {
  const { disahkanOleh: _, unit: __, ...fields } = document.identity;
  const places = Object.values(fields).flatMap((field) => (field ? [field.origin] : []));
  const [first, ...others] = places;
  if (!first) return documentPlace(document);
  return others.reduce((top, one) => (one.range.top < top.range.top ? one : top), first);
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
