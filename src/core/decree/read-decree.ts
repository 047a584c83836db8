import type { Field, SopIdentity } from "../document/sop-document";
import type { Origin } from "../grid/address";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { isClosing, numberIn, type PlaceAndDate, placeAndDate } from "../maklumat/closing-lines";
import { joinRange } from "../recognise/identity-text";
import { normaliseLabel } from "../recognise/label-text";
import { originOf, sheetCells, type TextBlock } from "../recognise/sheet-cells";
import { readSigner } from "../recognise/signer";
import type { DecreeKind } from "./decree-kinds";

/** A Surat Keputusan that lays down Standar Pelayanan or SOPs, with its annex. */
export type Decree = PlaceAndDate & {
  readonly kind: "sk";
  readonly sheet: string;
  readonly origin: Origin;
  /** What it lays down; null for a decree about something else. */
  readonly about: DecreeKind | null;
  /** The words behind TENTANG. */
  readonly title: string;
  readonly number: Field | null;
  readonly official: NonNullable<SopIdentity["disahkanOleh"]>;
};

const HEADING = /^(?:surat\s+)?keputusan\s+\p{L}/iu;
const ABOUT = /^tentang\b\s*:?\s*(?<title>.*)$/i;
const CONSIDERING = /^menimbang\b/;
const DECIDING = /^(?:memutuskan|menetapkan)\b/;
const ANNEX = /^lampiran\b/i;
const SOP = /\bsop\b|standar\s+operasional\s+prosedur/i;
const SP = /standar\s+pelayanan/i;

/** Reads the decree of a sheet; null where none begins with its heading, considers and decides. */
export function readDecree(snapshot: GridSnapshot): Decree | null {
  const cells = sheetCells(snapshot);
  const lines = cells.filled.flatMap(({ text, range }) =>
    text
      .split("\n")
      .map((line): TextBlock => ({ text: line.trim(), range }))
      .filter((line) => line.text !== ""),
  );
  const find = (words: RegExp, from: number): number =>
    lines.findIndex(({ text }, i) => i >= from && words.test(normaliseLabel(text)));
  const head = lines.findIndex(({ text }) => HEADING.test(text));
  const considering = head < 0 ? -1 : find(CONSIDERING, head);
  const deciding = considering < 0 ? -1 : find(DECIDING, considering);
  if (deciding < 0) return null;
  const annex = lines.findIndex(({ text }, i) => i > deciding && ANNEX.test(text));
  const own = lines.slice(head, annex < 0 ? lines.length : annex);
  const closing = own.findIndex(({ text }, i) => i > deciding - head && isClosing(text));
  const end = closing < 0 ? [] : own.slice(closing);
  const opening = lines.slice(head, considering);
  const title = titleOf(opening);
  return {
    kind: "sk",
    sheet: cells.sheet,
    origin: originOf(cells, joinRange(opening.map(({ range }) => range))),
    about: SP.test(title) ? "sp" : SOP.test(title) ? "sop" : null,
    title,
    number: numberIn(cells.sheet, opening),
    ...placeAndDate(cells.sheet, end),
    official: readSigner(
      end.filter(({ text }) => !isClosing(text)),
      cells.sheet,
    ),
  };
}

/** The line behind TENTANG, or the rest of its own. */
function titleOf(opening: readonly TextBlock[]): string {
  const at = opening.findIndex(({ text }) => ABOUT.test(text));
  const { title = "" } = ABOUT.exec(opening[at]?.text ?? "")?.groups ?? {};
  return title || (opening[at + 1]?.text ?? "");
}
