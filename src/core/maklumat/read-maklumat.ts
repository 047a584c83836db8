import type { Field, SopIdentity } from "../document/sop-document";
import type { Origin } from "../grid/address";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { joinRange, makeField } from "../recognise/identity-text";
import { normaliseLabel } from "../recognise/label-text";
import { originOf, type SheetCells, sheetCells, type TextBlock } from "../recognise/sheet-cells";
import { readSigner } from "../recognise/signer";
import { withTextBoxes } from "../recognise/text-boxes";
import { isClosing, NUMBER_LINE, numberIn, type PlaceAndDate, placeAndDate } from "./closing-lines";
import { type MaklumatPart, partsOf } from "./maklumat-parts";

/** A Maklumat Pelayanan: a promise on one sheet, signed by the head of the office. */
export type Maklumat = PlaceAndDate & {
  readonly kind: "maklumat";
  readonly sheet: string;
  /** The heading and all lines below it. */
  readonly origin: Origin;
  readonly text: Field;
  readonly parts: ReadonlySet<MaklumatPart>;
  readonly number: Field | null;
  readonly official: NonNullable<SopIdentity["disahkanOleh"]>;
};

/** The heading stands alone; a heading after it begins another document. */
const HEADING = /^maklumat(?: pelayanan(?: publik)?)?$/;

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
    ({ text }) => !NUMBER_LINE.test(text),
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
    number: numberIn(cells.sheet, lines),
    ...placeAndDate(cells.sheet, end),
    official: readSigner(signed, cells.sheet),
  };
}

/** Beside the heading nothing is written: a row `Maklumat Pelayanan | …` of a table is a part of another document. */
const isHeading = ({ text, range }: TextBlock, { filled }: SheetCells): boolean =>
  HEADING.test(normaliseLabel(text)) &&
  !filled.some(({ range: other }) => other.top === range.top && other.left !== range.left);
