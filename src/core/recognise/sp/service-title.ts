import type { Field } from "../../document/sop-document";
import { joinRange, withoutColon } from "../identity-text";
import { originOf, type SheetCells, type TextBlock } from "../sheet-cells";
import { afterHeading, type FormWords, isDecreeLine, isOfficeLine, isSection } from "./form-words";

export type ServiceHeading = {
  readonly title: Field | null;
  readonly heading: Field | null;
  readonly unit: Field | null;
};

/** A title stands this near above its table where no heading says which line it is. */
const NEAR_ROWS = 3;
const LONGEST_TITLE = 240;
const NUMBERING = /^\(?(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.)]\s*/;

/** What stands above a table: name of the service, kind of document, office. Rows from `from` to `to`, inclusive. */
export function serviceHeading(
  cells: SheetCells,
  words: FormWords,
  from: number,
  to: number,
): ServiceHeading {
  const blocks = cells.filled.filter(
    ({ range, text }) => range.top >= from && range.top <= to && isWording(words, text),
  );
  const headings = blocks.filter(({ text }) => headingLine(text) !== undefined);
  // The first one may stand over all services of a sheet; the nearest one that names a service counts.
  const heading =
    headings.filter(({ text }) => isTitle(afterHeading(headingLine(text)!)!)).at(-1) ??
    headings.at(-1);
  return {
    title:
      labelled(cells, words.service, blocks) ??
      (heading ? titleBehind(cells, words, blocks, heading) : titleAbove(cells, words, blocks, to)),
    heading: heading ? fieldOf(cells, [heading], heading.text) : null,
    unit: labelled(cells, words.unit, blocks, byLine) ?? officeLines(cells, blocks),
  };
}

const headingLine = (text: string): string | undefined =>
  text.split("\n").find((line) => afterHeading(line) !== null);

const isWording = (words: FormWords, text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  !isSection(text) &&
  !(["no", "komponen", "semula", "menjadi"] as const).some((column) => words.is(column, text)) &&
  !(words.is("uraian", text) && afterHeading(text) === null) &&
  !words.isForeign(text);

const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A letterhead keeps its lines. */
const byLine = (text: string): string =>
  text
    .split("\n")
    .map(inOneLine)
    .filter((line) => line !== "")
    .join("\n");

const fieldOf = (
  cells: SheetCells,
  blocks: readonly TextBlock[],
  text: string,
  plainOf: (text: string) => string = inOneLine,
): Field => {
  const plain = plainOf(text);
  return {
    text: plain,
    items: plain === "" ? [] : plain.split("\n"),
    origin: originOf(cells, joinRange(blocks.map(({ range }) => range))),
  };
};

/** The text behind a label, in its cell, right of it, or below it. An empty place behind it is an empty field. */
function labelled(
  cells: SheetCells,
  find: (text: string) => string | null,
  blocks: readonly TextBlock[],
  plainOf: (text: string) => string = inOneLine,
): Field | null {
  for (const block of blocks) {
    const [head = "", ...rest] = block.text.split(":");
    const inline = rest.join(":").trim();
    if (inline !== "" && find(head.trim().replace(NUMBERING, ""))) {
      return fieldOf(cells, [block], inline);
    }
    if (!find(block.text.replace(NUMBERING, "").replace(/[:：]\s*$/, ""))) continue;
    const { range } = block;
    const beside = cells
      .blocksIn(range.top, range.right + 1, cells.lastColumn)
      .filter(({ text }) => withoutColon(text).trim() !== "");
    if (beside.length > 0) {
      return fieldOf(
        cells,
        beside,
        beside.map(({ text }) => withoutColon(text)).join(" "),
        plainOf,
      );
    }
    // A lone "PELAYANAN" in a heading of several rows is no label.
    if (/[:：]\s*$/.test(block.text) || block.range.right < cells.lastColumn) {
      const place = cells.blockAt(range.top, range.right + 1);
      return { text: "", items: [], origin: originOf(cells, place.range) };
    }
  }
  return null;
}

const isTitle = (text: string): boolean =>
  /\p{L}{3}/u.test(text) &&
  text.length <= LONGEST_TITLE &&
  !isOfficeLine(text) &&
  !isDecreeLine(text) &&
  !/^(?:pada|di\s+lingkungan|tahun)\b/i.test(text);

/** `STANDAR PELAYANAN` and the name behind it or in the lines below. */
function titleBehind(
  cells: SheetCells,
  words: FormWords,
  blocks: readonly TextBlock[],
  heading: TextBlock,
): Field | null {
  const lines = heading.text.split("\n");
  const at = lines.findIndex((line) => afterHeading(line) !== null);
  const own = [afterHeading(lines[at]!)!, ...lines.slice(at + 1)].map((line) => line.trim());
  const inCell = untilOther(own.filter((line) => line !== ""));
  if (inCell.length > 0) return fieldOf(cells, [heading], inCell.join(" "));
  const below = blocks.filter(
    (block) =>
      block.range.top > heading.range.bottom && !words.unit(block.text.split(":", 1)[0]!.trim()),
  );
  const first = below.findIndex(({ text }) => isTitle(text));
  if (first === -1) return null;
  const rest = below.slice(first);
  const end = rest.findIndex(({ text }) => !isTitle(text));
  const found = end === -1 ? rest : rest.slice(0, end);
  return fieldOf(cells, found, found.map(({ text }) => text.replace(NUMBERING, "")).join(" "));
}

function untilOther(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => !isTitle(line));
  return end === -1 ? lines : lines.slice(0, end);
}

/** The line right above the table, where no heading says more. */
function titleAbove(
  cells: SheetCells,
  words: FormWords,
  blocks: readonly TextBlock[],
  to: number,
): Field | null {
  const near = blocks.filter(
    ({ range, text }) =>
      range.bottom >= to - NEAR_ROWS && isTitle(text) && !words.unit(text.split(":", 1)[0]!.trim()),
  );
  const last = near.at(-1);
  return last ? fieldOf(cells, [last], last.text.replace(NUMBERING, "")) : null;
}

/** The office as the letterhead names it; a heading that goes on with an office names it, too. */
function officeLines(cells: SheetCells, blocks: readonly TextBlock[]): Field | null {
  const found = blocks.flatMap((block) =>
    block.text.split("\n").flatMap((line) => {
      const rest = afterHeading(line) ?? line;
      return isOfficeLine(rest) && !/^(?:pelayanan|layanan)/i.test(rest)
        ? [{ block, text: rest.replace(/^(?:pada|di(?:\s+lingkungan)?)\s+/i, "").trim() }]
        : [];
    }),
  );
  if (found.length === 0) return null;
  const field = fieldOf(
    cells,
    found.map(({ block }) => block),
    "",
  );
  const texts = found.map(({ text }) => text);
  return { ...field, text: texts.join("\n"), items: texts };
}
