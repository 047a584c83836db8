import type { RangeAddress } from "../core/grid/address";
import { severityOfFormula } from "../core/marks/mark-rule";
import { settledMarks } from "../core/marks/settle-marks";
import type { Severity } from "../core/rules/diagnostic";
import type { CellMark } from "../core/sheet-commands";
import { blockOf } from "./blocks";
import type { Talk } from "./excel-run";
import { ASK_CAREFULLY, isHostError } from "./host-error";
import { areaProperties } from "./read-page";

/** A conditional format of ours on a sheet. */
export type MarkFormat = {
  readonly id: string;
  readonly severity: Severity;
  readonly ranges: readonly RangeAddress[];
};

/** What is known of the conditional formats of a sheet. */
export type SheetFormats = {
  readonly id: string;
  /** How many there are, the author's among them. */
  readonly formats: number;
  /** Those of ours, in the order of their priorities. */
  readonly marks: readonly MarkFormat[];
};

/** The marks that conditional formats make, settled. */
export const marksOf = (formats: readonly MarkFormat[]): readonly CellMark[] =>
  settledMarks(
    formats.flatMap(({ severity, ranges }) => ranges.map((range) => ({ range, severity }))),
  );

/**
 * Readings with their marks, which are asked for apart from all else: Excel fails to read some conditional formats that
 * were made or copied by hand (office-js issues 5222, 6827, 6835), and no reading of a sheet may fail by that.
 *
 * A sheet without conditional formats costs nothing, nor does one where there are as many as before and none was ours.
 * Sheets with marks cost one exchange, and two when they are seen for the first time.
 */
export async function withMarks<T extends SheetFormats>(
  talk: Talk,
  readings: readonly T[],
  known: (id: string) => SheetFormats | null,
): Promise<readonly T[]> {
  const due = readings.filter(({ id, formats }) => {
    const before = known(id);
    return formats > 0 && !(before?.formats === formats && before.marks.length === 0);
  });
  if (due.length === 0) return readings;
  const found = await attempt(() => readAtOnce(talk, due, known));
  const marks = new Map<string, readonly MarkFormat[]>();
  for (const { id } of due) marks.set(id, found?.get(id) ?? (await readOneByOne(talk, id)));
  return readings.map((reading) => ({ ...reading, marks: marks.get(reading.id) ?? reading.marks }));
}

/** Null where Excel fails to answer; other troubles are those of the whole look. */
async function attempt<R>(ask: () => Promise<R>): Promise<R | null> {
  try {
    return await ask();
  } catch (error) {
    if (isHostError(error, ...ASK_CAREFULLY)) return null;
    throw error;
  }
}

const formatsOf = ({ context }: Talk, sheet: string): Excel.ConditionalFormatCollection =>
  context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;

function loadAreas(format: Excel.ConditionalFormat): Excel.RangeAreas {
  const ranges = format.getRanges();
  ranges.load(areaProperties("areas/"));
  return ranges;
}

const blocksOf = ({ areas }: Excel.RangeAreas): readonly RangeAddress[] => areas.items.map(blockOf);

/** All formulas in one exchange, with the places of marks that are known; then the places of new ones. */
async function readAtOnce(
  talk: Talk,
  sheets: readonly SheetFormats[],
  known: (id: string) => SheetFormats | null,
): Promise<ReadonlyMap<string, readonly MarkFormat[]>> {
  const asked = sheets.map(({ id }) => {
    const collection = formatsOf(talk, id);
    collection.load("items/id,items/type,items/customOrNullObject/rule/formula");
    const places = (known(id)?.marks ?? []).map(
      (mark) => [mark.id, loadAreas(collection.getItem(mark.id))] as const,
    );
    return { id, collection, places: new Map(places) };
  });
  await talk.exchange();
  let isComplete = true;
  const found = asked.map(({ id, collection, places }) => {
    const own = collection.items.flatMap((format) => {
      if (format.type !== "Custom") return [];
      const severity = severityOfFormula(format.customOrNullObject.rule.formula);
      if (!severity) return [];
      const place = places.get(format.id);
      if (!place) isComplete = false;
      return [{ id: format.id, severity, place: place ?? loadAreas(format) }];
    });
    return [id, own] as const;
  });
  if (!isComplete) await talk.exchange();
  return new Map(
    found.map(([id, own]) => [
      id,
      own.map((mark) => ({ id: mark.id, severity: mark.severity, ranges: blocksOf(mark.place) })),
    ]),
  );
}

/** The most conditional formats that are asked for singly; ours have the last priorities. */
const ONE_BY_ONE = 40;

/** Each format by itself: one that cannot be read is taken for the author's, and left alone. */
async function readOneByOne(talk: Talk, sheet: string): Promise<readonly MarkFormat[]> {
  const listed = await attempt(async () => {
    const collection = formatsOf(talk, sheet);
    collection.load("items/id,items/type");
    await talk.exchange();
    return collection.items.filter(({ type }) => type === "Custom").map(({ id }) => id);
  });
  const marks: MarkFormat[] = [];
  for (const id of (listed ?? []).slice(-ONE_BY_ONE)) {
    const mark = await attempt(async () => {
      const format = formatsOf(talk, sheet).getItem(id);
      const { rule } = format.custom;
      rule.load("formula");
      const areas = loadAreas(format);
      await talk.exchange();
      const severity = severityOfFormula(rule.formula);
      return severity && { id, severity, ranges: blocksOf(areas) };
    });
    if (mark) marks.push(mark);
  }
  return marks;
}
