import type { Field, SopIdentity } from "../document/sop-document";
import type { Origin } from "../grid/address";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { type CalendarDate, readDate } from "../language/dates";
import { joinRange, makeField } from "../recognise/identity-text";
import { normaliseLabel } from "../recognise/label-text";
import { originOf, type SheetCells, sheetCells, type TextBlock } from "../recognise/sheet-cells";
import { readSigner } from "../recognise/signer";
import { withTextBoxes } from "../recognise/text-boxes";
import { type MaklumatPart, partsOf } from "./maklumat-parts";

/** A Maklumat Pelayanan: a promise on one sheet, signed by the head of the office. */
export type Maklumat = {
  readonly kind: "maklumat";
  readonly sheet: string;
  /** The heading and all lines below it. */
  readonly origin: Origin;
  readonly text: Field;
  readonly parts: ReadonlySet<MaklumatPart>;
  readonly number: Field | null;
  readonly place: string;
  readonly date: { readonly field: Field; readonly date: CalendarDate | null } | null;
  readonly official: NonNullable<SopIdentity["disahkanOleh"]>;
};

/** The heading stands alone; a heading after it begins another document. */
const HEADING = /^maklumat(?: pelayanan(?: publik)?)?$/;
const PLACE_DATE = /^(?<place>\p{L}[\p{L}\s.'-]*?)\s*,\s*(?<date>[\d.…_]{1,}.*)$/u;
const ISSUED = /^(?:ditetapkan|dikeluarkan)\s+di\s*:?\s*(?<place>.+)$/i;
const ON_DATE = /^(?:pada\s+)?tanggal\s*:?\s*(?<date>.*)$/i;
const NUMBER = /^(?:nomor|no\.?)\s*:?\s*(?<number>.*)$/i;

/** Reads the maklumat of a sheet, typed in cells or in text boxes; null when its heading is not there. */
export function readMaklumat(snapshot: GridSnapshot): Maklumat | null {
  const plain = sheetCells(snapshot);
  const cells = withTextBoxes(plain, []) ?? plain;
  const head = cells.filled.findIndex((block) => isHeading(block, cells));
  if (head < 0) return null;
  const heading = cells.filled[head]!;
  const lines = cells.filled
    .slice(head + 1)
    .flatMap(({ text, range }) =>
      text.split("\n").map((line): TextBlock => ({ text: line.trim(), range })),
    )
    .filter(({ text }) => text !== "");
  const closing = lines.findIndex(({ text }) => isClosing(text));
  const body = (closing < 0 ? lines : lines.slice(0, closing)).filter(
    ({ text }) => !NUMBER.test(text),
  );
  const end = closing < 0 ? [] : lines.slice(closing);
  const text =
    body.length > 0
      ? makeField(cells.sheet, body)
      : { text: "", items: [], origin: originOf(cells, heading.range) };
  const signed = end.filter(({ text: line }) => !isClosing(line));
  return {
    kind: "maklumat",
    sheet: cells.sheet,
    origin: originOf(cells, joinRange([heading, ...lines].map(({ range }) => range))),
    text,
    parts: partsOf(text.text),
    number: numberOf(cells, lines),
    ...placeAndDate(cells, end),
    official: readSigner(signed, cells.sheet),
  };
}

/** Beside the heading nothing is written: a row `Maklumat Pelayanan | …` of a table is a part of another document. */
const isHeading = ({ text, range }: TextBlock, { filled }: SheetCells): boolean =>
  HEADING.test(normaliseLabel(text)) &&
  !filled.some(({ range: other }) => other.top === range.top && other.left !== range.left);

const isClosing = (line: string): boolean =>
  ISSUED.test(line) || ON_DATE.test(line) || isPlaceAndDate(line);

/** `Purwodadi, 12 Januari 2026`, also with the day still to be written. */
function isPlaceAndDate(line: string): boolean {
  const { date = "" } = PLACE_DATE.exec(line)?.groups ?? {};
  return date !== "" && (readDate(date).kind !== "none" || /^[.…_\s]{3,}/.test(date));
}

function numberOf(cells: SheetCells, lines: readonly TextBlock[]): Field | null {
  for (const line of lines) {
    const { number } = NUMBER.exec(line.text)?.groups ?? {};
    if (number !== undefined) {
      return { ...makeField(cells.sheet, [line]), text: number.trim(), items: [number.trim()] };
    }
  }
  return null;
}

function placeAndDate(
  cells: SheetCells,
  end: readonly TextBlock[],
): Pick<Maklumat, "place" | "date"> {
  let place = "";
  let date: Maklumat["date"] = null;
  for (const line of end) {
    const both = PLACE_DATE.exec(line.text)?.groups;
    const on = ON_DATE.exec(line.text)?.groups;
    place ||= (both?.place ?? ISSUED.exec(line.text)?.groups?.place ?? "").trim();
    const written = both?.date ?? on?.date;
    if (written === undefined || date) continue;
    const read = readDate(written);
    const field = {
      ...makeField(cells.sheet, [line]),
      text: written.trim(),
      items: [written.trim()],
    };
    date = { field, date: read.kind === "date" ? read.date : null };
  }
  return { place, date };
}
