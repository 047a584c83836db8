import type { NewSheet } from "../sheet-commands";
import type { SopProfile } from "../templates/sop-profile";
import { block, type FormPart, sheetOf } from "./form-draft";
import { LEGEND } from "./form-words";
import { MARGINS, PAPERS, type Paper, roomOn } from "./paper";
import type { SopFormContent } from "./sop-form-content";
import { sopIdentityPart } from "./sop-identity-part";
import { sopTableColumns, sopTablePart } from "./sop-table-part";

export type SopFormOptions = { readonly profile: SopProfile; readonly paper: Paper };

/** Widths of the columns beside the lanes, points. */
const NO = 28;
const KEGIATAN = 172;
const MUTU_BAKU = [92, 58, 88] as const;
const KETERANGAN = 72;
const HELPER = 62;
/** Lanes are as wide as the paper lets them, but never narrower: a symbol with a line on each side needs it. */
const NARROWEST_LANE = 62;
const WIDEST_LANE = 96;
/** Width of a bold letter of a lane's name, points: no word of it shall be broken. */
const NAME_LETTER = 5.2;

const LEGEND_WIDTH = 250;

/**
 * An SOP form, print-ready: identity on the first page, the procedure from the next one with its header repeated, one
 * page wide. What the content leaves empty is there to be filled in.
 */
export function sopForm(content: SopFormContent, { profile, paper }: SopFormOptions): NewSheet {
  const lanes = Math.max(1, content.pelaksana.length);
  const { lanjut, keterangan } = sopTableColumns(lanes);
  const widths = columnWidths(lanes, paper, longestWord(content));
  const identity = sopIdentityPart(profile, content.identity, {
    ...halves(widths.slice(0, keterangan + 1)),
    right: keterangan,
    widths,
  });
  const top = identity.bottom + 2;
  const table = sopTablePart(profile, content, top, widths, pageHeight(paper, widths, keterangan));
  const legend = legendPart(table.header.bottom + 1, lanjut + 3);
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

/** Height of a page in points of the sheet, which is printed one page wide. */
function pageHeight(paper: Paper, widths: readonly number[], right: number): number {
  const room = roomOn(paper, true);
  const width = widths.slice(0, right + 1).reduce((sum, one) => sum + one, 0);
  return room.height * Math.max(1, width / room.width) * SLACK;
}

const longestWord = ({ pelaksana }: SopFormContent): number =>
  Math.max(0, ...pelaksana.flatMap(({ name }) => name.split(/\s+/)).map(({ length }) => length));

function columnWidths(lanes: number, paper: Paper, word: number): readonly number[] {
  const beside = NO + KEGIATAN + MUTU_BAKU.reduce((sum, one) => sum + one, 0) + KETERANGAN;
  const fair = Math.floor((roomOn(paper, true).width - beside) / lanes);
  const lane = Math.min(WIDEST_LANE, Math.max(NARROWEST_LANE, word * NAME_LETTER + 6, fair));
  const lanesWidth = lanes * lane;
  // Few lanes leave room: the texts take it.
  const spare = Math.max(0, roomOn(paper, true).width - beside - lanesWidth);
  return [
    NO,
    KEGIATAN + Math.floor(spare * 0.4),
    ...Array.from({ length: lanes }, () => lane),
    ...MUTU_BAKU.map((width, i) => width + Math.floor(spare * (i === 1 ? 0 : 0.2))),
    KETERANGAN + Math.floor(spare * 0.2),
    HELPER,
    HELPER,
  ];
}

/** Columns at which the identity block is halved, and its right half parted into labels and values. */
function halves(widths: readonly number[]): { readonly middle: number; readonly label: number } {
  const total = widths.reduce((sum, one) => sum + one, 0);
  const columnAt = (part: number, least: number): number => {
    let sum = 0;
    const at = widths.findIndex((width) => {
      sum += width;
      return sum >= total * part;
    });
    return Math.max(least, Math.min(at, widths.length - 2));
  };
  const middle = Math.min(columnAt(0.48, 1), widths.length - 3);
  return {
    middle,
    label: Math.max(middle + 1, Math.min(columnAt(0.68, middle + 1), widths.length - 2)),
  };
}

function legendPart(top: number, column: number): FormPart {
  return {
    blocks: LEGEND.map((text, i) =>
      block(top + i, column, top + i, column, text, {
        size: 9,
        color: "595959",
        vertical: "center",
        wrap: true,
        ...(i === 0 ? { bold: true } : {}),
      }),
    ),
    heights: new Map(),
  };
}
