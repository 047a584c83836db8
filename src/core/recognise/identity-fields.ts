import type { Field, SopIdentity } from "../document/sop-document";
import type { RangeAddress } from "../grid/address";
import { type IdentityKey, SECTION_KEYS } from "../templates/sop-profile";
import type { BlockLimits, IdentityBlock, IdentityLabel } from "./identity-block";
import {
  itemRow,
  joinRange,
  makeField,
  type TextLine,
  withNumber,
  withoutColon,
} from "./identity-text";
import { letterhead } from "./letterhead";
import { originOf, type SheetCells, type TextBlock } from "./sheet-cells";
import { readSigner } from "./signer";

export const EMPTY_IDENTITY: SopIdentity = {
  unit: null,
  nomorSop: null,
  tanggalPembuatan: null,
  tanggalRevisi: null,
  tanggalEfektif: null,
  disahkanOleh: null,
  namaSop: null,
  dasarHukum: null,
  kualifikasi: null,
  keterkaitan: null,
  peralatan: null,
  peringatan: null,
  pencatatan: null,
};

/** Reads the values of an identity block: right of their label, in its own cell, or below it. */
export function readIdentity(
  cells: SheetCells,
  block: IdentityBlock,
  limits: BlockLimits,
): SopIdentity {
  const find = (key: IdentityKey): IdentityLabel | undefined =>
    block.labels.find((label) => label.key === key);
  const simple = (key: IdentityKey): Field | null => {
    const label = find(key);
    return label ? simpleField(cells, block, label, limits) : null;
  };
  const section = (key: IdentityKey): Field | null => {
    const label = find(key);
    return label ? sectionField(cells, block, label, limits) : null;
  };
  const signer = find("disahkanOleh");
  return {
    unit: simple("unit") ?? letterhead(cells, block, limits),
    nomorSop: simple("nomorSop"),
    tanggalPembuatan: simple("tanggalPembuatan"),
    tanggalRevisi: simple("tanggalRevisi"),
    tanggalEfektif: simple("tanggalEfektif"),
    disahkanOleh: signer
      ? {
          ...readSigner(signerLines(cells, block, signer, limits), cells.sheet),
          origin: originOf(cells, valueRange(cells, block, signer)),
        }
      : null,
    namaSop: simple("namaSop"),
    dasarHukum: section("dasarHukum"),
    kualifikasi: section("kualifikasi"),
    keterkaitan: section("keterkaitan"),
    peralatan: section("peralatan"),
    peringatan: section("peringatan"),
    pencatatan: section("pencatatan"),
  };
}

const isSection = ({ key }: IdentityLabel): boolean =>
  (SECTION_KEYS as readonly IdentityKey[]).includes(key);

/** A value stands at most this many columns right of its label, empty and merged ones counted. */
const FARTHEST_VALUE = 12;
/** A section without a label below it ends at as many blank rows. */
const BLANK_ROWS = 3;

/** Blocks right of a label in its row, up to the next label. */
function besideLabel(
  cells: SheetCells,
  block: IdentityBlock,
  { range }: IdentityLabel,
): readonly TextBlock[] {
  const next = block.labels.filter(
    (other) =>
      other.range.top <= range.bottom &&
      other.range.bottom >= range.top &&
      other.range.left > range.right,
  );
  const end = Math.min(range.right + FARTHEST_VALUE, ...next.map((other) => other.range.left - 1));
  return cells.blocksIn(range.top, range.right + 1, end);
}

const isColon = (text: string): boolean => /^[:：]$/.test(text);

function simpleField(
  cells: SheetCells,
  block: IdentityBlock,
  label: IdentityLabel,
  limits: BlockLimits,
): Field {
  if (label.inline !== "" || label.isShared)
    return makeField(cells.sheet, [{ text: label.inline, range: label.range }]);
  const beside = besideLabel(cells, block, label);
  const value = beside.find(({ text }) => text !== "" && !isColon(text));
  if (value && label.key === "nomorSop") {
    return makeField(cells.sheet, [wholeNumber(cells, beside, value)]);
  }
  if (value) return makeField(cells.sheet, [withNumber(cells.snapshot, value)]);
  const under = cells.blockAt(label.range.bottom + 1, label.range.left);
  const below =
    under.range.top <= limits.bottom &&
    under.text !== "" &&
    !block.labels.some(
      ({ range }) => range.top === under.range.top && range.left === under.range.left,
    );
  // Dates and numbers never stand in the row of another label.
  const free = !block.labels.some(({ range }) => range.top === under.range.top);
  if (below && free) return makeField(cells.sheet, [withNumber(cells.snapshot, under)]);
  return { text: "", items: [], origin: originOf(cells, valueRange(cells, block, label)) };
}

/** The block behind a label, also when it is empty; the label itself where there is none. */
const valueRange = (cells: SheetCells, block: IdentityBlock, label: IdentityLabel): RangeAddress =>
  (besideLabel(cells, block, label).find(({ text }) => !isColon(text)) ?? label).range;

/** A number typed over adjacent cells (`060 | / 41 / | 2026`) as one text. */
function wholeNumber(cells: SheetCells, beside: readonly TextBlock[], first: TextBlock): TextLine {
  const from = beside.indexOf(first);
  const gap = beside.findIndex(({ text }, at) => at > from && text === "");
  const parts = beside.slice(from, gap < 0 ? beside.length : gap);
  if (parts.length === 1) return withNumber(cells.snapshot, first);
  return {
    text: parts.map(({ text }) => text).join(" "),
    range: joinRange(parts.map(({ range }) => range)),
  };
}

const emptyLine = ({ range }: IdentityLabel): TextLine => ({ text: "", range });

function sectionField(
  cells: SheetCells,
  block: IdentityBlock,
  label: IdentityLabel,
  limits: BlockLimits,
): Field {
  const own: readonly TextLine[] =
    label.inline === "" ? [] : [{ text: label.inline, range: label.range }];
  if (label.isShared) return makeField(cells.sheet, own.length > 0 ? own : [emptyLine(label)]);
  // What stands further right belongs to the other column of sections, label in this row or not.
  const right = rightBound(cells, block, label.range.right);
  const beside = besideLabel(cells, block, label).filter(
    ({ text, range }) => text !== "" && !isColon(text) && range.left <= right,
  );
  const rows =
    beside.length > 0 && own.length === 0
      ? rowsBeside(cells, block, label, beside, limits)
      : rowsBelow(cells, block, label, limits);
  const lines = [...own, ...rows];
  if (lines.length > 0) return makeField(cells.sheet, lines);
  const empty = cells.blockAt(label.range.bottom + 1, label.range.left).range;
  const taken = block.labels.some(
    ({ range }) => range.top === empty.top && range.left === empty.left,
  );
  return { text: "", items: [], origin: originOf(cells, taken ? label.range : empty) };
}

/** Content right of the label, and below it as long as the label's own column stays empty. */
function rowsBeside(
  cells: SheetCells,
  block: IdentityBlock,
  { range }: IdentityLabel,
  beside: readonly TextBlock[],
  limits: BlockLimits,
): readonly TextLine[] {
  const left = beside[0]!.range.left;
  const right = rightBound(cells, block, left);
  const lines = [itemRow(beside)];
  for (let row = beside[0]!.range.bottom + 1; row <= limits.bottom; ) {
    if (block.labels.some((other) => other.range.top === row)) break;
    if (row > range.bottom && cells.textAt(row, range.left) !== "") break;
    const blocks = filledFrom(cells, row, left, right);
    if (blocks.length === 0 && row > range.bottom) break;
    if (blocks.length > 0) lines.push(itemRow(blocks));
    row = Math.max(row, ...blocks.map((found) => found.range.bottom)) + 1;
  }
  return lines.filter(({ text }) => text !== "");
}

/** Content below the label: its columns, down to the next label there. */
function rowsBelow(
  cells: SheetCells,
  block: IdentityBlock,
  { range }: IdentityLabel,
  limits: BlockLimits,
): readonly TextLine[] {
  const right = rightBound(cells, block, range.left);
  const next = block.labels.filter(
    (other) =>
      other.range.top > range.bottom &&
      other.range.left <= right &&
      other.range.right >= range.left,
  );
  const bottom = Math.min(limits.bottom, ...next.map((other) => other.range.top - 1));
  const lines: TextLine[] = [];
  let blank = 0;
  for (let row = range.bottom + 1; row <= bottom && blank < BLANK_ROWS; ) {
    const blocks = filledFrom(cells, row, range.left, right);
    if (blocks.length > 0) lines.push(itemRow(blocks));
    blank = blocks.length > 0 ? 0 : blank + 1;
    row = Math.max(row, ...blocks.map((found) => found.range.bottom)) + 1;
  }
  return lines.filter(({ text }) => text !== "");
}

/** The sections stand in two columns: the left one ends where the right one begins. */
const rightBound = (cells: SheetCells, block: IdentityBlock, left: number): number =>
  Math.min(
    cells.lastColumn,
    ...block.labels
      .filter((label) => isSection(label) && label.range.left > left)
      .map(({ range }) => range.left - 1),
  );

const filledFrom = (
  cells: SheetCells,
  row: number,
  left: number,
  right: number,
): readonly TextBlock[] =>
  cells
    .blocksIn(row, left, right)
    .filter(({ text, range }) => text !== "" && range.top === row && range.left >= left);

/** The lines of the signing official: right of the label, down to the next label. A blank row is a null. */
function signerLines(
  cells: SheetCells,
  block: IdentityBlock,
  label: IdentityLabel,
  limits: BlockLimits,
): readonly (TextLine | null)[] {
  const below = block.labels.filter(
    ({ range }) =>
      range.top > label.range.top &&
      (range.left >= label.range.left || range.top > label.range.bottom + 8),
  );
  const bottom = Math.min(
    Math.max(limits.top, limits.bottom),
    label.range.top + FARTHEST_VALUE,
    ...below.map(({ range }) => range.top - 1),
  );
  const collect = (left: number, top: number): (TextLine | null)[] => {
    const lines: (TextLine | null)[] = [];
    const right = Math.min(cells.lastColumn, left + FARTHEST_VALUE);
    for (let row = top; row <= bottom; row++) {
      const blocks = filledFrom(cells, row, left, right).filter(({ text }) => !isColon(text));
      if (blocks.length === 0) lines.push(null);
      for (const block of blocks) {
        const line = withNumber(cells.snapshot, block);
        for (const part of withoutColon(line.text).split("\n")) {
          lines.push(part.trim() === "" ? null : { ...line, text: part.trim() });
        }
      }
    }
    return lines;
  };
  const inline = label.inline
    .split("\n")
    .flatMap((part) => (part.trim() === "" ? [] : [{ text: part.trim(), range: label.range }]));
  const beside = collect(label.range.right + 1, label.range.top);
  if (label.isShared) return inline;
  const isEmpty = beside.every((line) => line === null) && inline.length === 0;
  return isEmpty ? collect(label.range.left, label.range.bottom + 1) : [...inline, ...beside];
}

export const labelsRange = ({ labels }: IdentityBlock): RangeAddress =>
  joinRange(labels.map(({ range }) => range));
