import type { NewSheet } from "../sheet-commands";
import type { SopProfile } from "../templates/sop-profile";
import { block, type FormPart, sheetOf } from "./form-draft";
import { LEGEND } from "./form-words";
import { MARGINS, PAPERS, type Paper, roomOn } from "./paper";
import type { SopFormContent } from "./sop-form-content";
import { sopIdentityPart } from "./sop-identity-part";
import { sopTableColumns } from "./sop-table-columns";
import { sopTableHeights } from "./sop-table-heights";
import { sopTablePart } from "./sop-table-part";

export type SopFormOptions = { readonly profile: SopProfile; readonly paper: Paper };

/** Widths of the columns beside the lanes, points. */
const NO = 28;
const KEGIATAN = 172;
const MUTU_BAKU = [96, 58, 100] as const;
const KETERANGAN = 72;
const HELPER = 62;
/** Lanes are as wide as the paper lets them, but never narrower: a symbol with a line on each side needs it. */
const NARROWEST_LANE = 62;
const WIDEST_LANE = 96;
/** Width of a letter of a lane's bold name and of a usual text, points: no word shall be broken. */
const LETTER = 5.2;
/** Room beside the longest word, points. */
const WORD_ROOM = 6;
/** No word makes a column of texts wider, points. */
const WIDEST_TEXT = 130;
/** How much wider than the page the table may become, and so smaller in print, to stay on one page. */
const STRETCHES = [1, 1.1, 1.2] as const;

/** "Tanggal Pembuatan" in bold on one line, points. */
const IDENTITY_LABEL = 110;

const LEGEND_WIDTH = 250;

/**
 * An SOP form, print-ready: identity on the first page, the procedure from the next one with its header repeated, one
 * page wide. What the content leaves empty is there to be filled in.
 */
export function sopForm(content: SopFormContent, { profile, paper }: SopFormOptions): NewSheet {
  const lanes = Math.max(1, content.pelaksana.length);
  const { lanjut, keterangan } = sopTableColumns(lanes);
  const drafts = STRETCHES.map((stretch) => {
    const widths = columnWidths(content, paper, stretch);
    const enlarged = enlargement(paper, widths.slice(0, keterangan + 1));
    const page = roomOn(paper, true).height * enlarged * SLACK;
    return { widths, page, enlarged, heights: sopTableHeights(content, widths, page) };
  });
  const { widths, page, enlarged, heights } =
    drafts.find((draft) => draft.heights.isOnePage) ?? drafts[0]!;
  const identity = sopIdentityPart(profile, content.identity, {
    ...halves(widths.slice(0, keterangan + 1), enlarged),
    right: keterangan,
    widths,
    page,
    enlarged,
  });
  const top = identity.bottom + 2;
  const table = sopTablePart(profile, content, top, heights);
  const legend = legendPart(table.header, lanjut + 3);
  return sheetOf([identity, table, legend], [...widths, 14, LEGEND_WIDTH], {
    paperSize: PAPERS[paper].number,
    landscape: true,
    fitToWidth: true,
    margins: MARGINS,
    printArea: { top: 0, left: 0, bottom: table.range.bottom, right: keterangan },
    titleRows: { first: table.header.top, last: table.header.bottom },
    rowBreaks: [table.header.top],
  });
}

/** Printers and other programs take a little more for a row than is asked. */
const SLACK = 0.96;

/** How much larger the sheet is than its print, which is one page wide. */
const enlargement = (paper: Paper, widths: readonly number[]): number =>
  Math.max(1, widths.reduce((sum, one) => sum + one, 0) / roomOn(paper, true).width);

/** Width that breaks none of the words, points. */
const wordWidth = (texts: readonly string[]): number => {
  const words = texts.flatMap((text) => text.split(/\s+/));
  return Math.ceil(Math.max(0, ...words.map(({ length }) => length)) * LETTER + WORD_ROOM);
};

function columnWidths(
  { pelaksana, rows }: SopFormContent,
  paper: Paper,
  stretch: number,
): readonly number[] {
  const lanes = Math.max(1, pelaksana.length);
  const room = roomOn(paper, true).width * stretch;
  const text = (least: number, key: "kelengkapan" | "waktu" | "output" | "keterangan"): number =>
    Math.max(least, Math.min(WIDEST_TEXT, wordWidth(rows.map((row) => row[key]))));
  const [kelengkapan, waktu, output] = MUTU_BAKU;
  const texts = [
    text(kelengkapan, "kelengkapan"),
    text(waktu, "waktu"),
    text(output, "output"),
    text(KETERANGAN, "keterangan"),
  ];
  const beside = NO + KEGIATAN + texts.reduce((sum, one) => sum + one, 0);
  const fair = Math.floor((room - beside) / lanes);
  const lane = Math.min(
    WIDEST_LANE,
    Math.max(NARROWEST_LANE, wordWidth(pelaksana.map(({ name }) => name)), fair),
  );
  // Few lanes leave room: the texts take it.
  const spare = Math.max(0, room - beside - lanes * lane);
  return [
    NO,
    KEGIATAN + Math.floor(spare * 0.4),
    ...Array.from({ length: lanes }, () => lane),
    ...texts.map((width, i) => width + Math.floor(spare * (i === 1 ? 0 : 0.2))),
    HELPER,
    HELPER,
  ];
}

/** Columns at which the identity block is halved, and its right half parted into labels and values. */
function halves(
  widths: readonly number[],
  enlarged: number,
): { readonly middle: number; readonly label: number } {
  const last = widths.length - 2;
  const middle = columnEndingAt(widths, 0.49, 1, last - 1);
  let wide = middle + 1;
  for (
    let width = widths[wide]!;
    width < IDENTITY_LABEL * enlarged && wide < last;
    width += widths[wide]!
  ) {
    wide++;
  }
  return { middle, label: columnEndingAt(widths, 0.68, wide, last) };
}

/** The column from `first` to `last` whose right edge is nearest to a part of the whole width. */
function columnEndingAt(
  widths: readonly number[],
  part: number,
  first: number,
  last: number,
): number {
  const wanted = widths.reduce((sum, one) => sum + one, 0) * part;
  let edge = 0;
  let best = { column: first, distance: Number.POSITIVE_INFINITY };
  widths.forEach((width, column) => {
    edge += width;
    const distance = Math.abs(edge - wanted);
    if (column >= first && column <= last && distance < best.distance) best = { column, distance };
  });
  return best.column;
}

/** Beside the head of the table: its rows come and go with the steps. */
function legendPart(
  { top, bottom }: { readonly top: number; readonly bottom: number },
  column: number,
): FormPart {
  const look = { size: 8, color: "595959", vertical: "center", wrap: true } as const;
  return { blocks: [block(top, column, bottom, column, LEGEND, look)], heights: new Map() };
}
