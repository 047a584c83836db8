import { parseRecordsXml, recordsXml, withRecord } from "../core/records/records-xml";
import { RECORDS_NAMESPACE, type WorkbookRecords } from "../core/sheet-commands";
import type { ApplyResult } from "../core/workbook-port";
import type { ExcelRunner } from "./excel-run";
import { isHostError } from "./host-error";
import { carryOut, type Rounds } from "./rounds";

export type RecordStore = {
  read(): Promise<WorkbookRecords>;
  write(key: string, value: string | null): Promise<ApplyResult>;
  /** Reads them with a conversation that takes place anyway; nothing to ask once they are known. */
  aside(context: Excel.RequestContext): Rounds<null>;
};

type Found = { readonly parts: readonly Excel.CustomXmlPart[]; readonly records: WorkbookRecords };

/**
 * What is kept in the workbook beside its sheets. Read once, with the first look, and known from then on by what was
 * written; each write looks again first, so that nobody else's record is lost.
 */
export function createRecordStore(runner: ExcelRunner): RecordStore {
  let known: WorkbookRecords | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const write = async (key: string, value: string | null): Promise<ApplyResult> => {
    try {
      known = await runner.run(async ({ context, exchange }) => {
        const { parts, records } = await carryOut(find(context), exchange);
        const next = withRecord(records, key, value);
        put(context, parts, next);
        await exchange();
        return next;
      });
      return { kind: "applied" };
    } catch (error) {
      if (!isHostError(error, "host-failed")) throw error;
      return { kind: "refused", code: "host-failed", at: null };
    }
  };

  return {
    async read() {
      known ??= await runner.run(
        async ({ context, exchange }) => (await carryOut(find(context), exchange)).records,
      );
      return known;
    },
    write(key, value) {
      const done = queue.then(() => write(key, value));
      queue = done.catch(() => undefined);
      return done;
    },
    *aside(context) {
      if (known !== null) return null;
      const { records } = yield* find(context);
      known ??= records;
      return null;
    },
  };
}

/** Our parts, the first of which counts; two rounds. Damaged records are none. */
function* find({ workbook }: Excel.RequestContext): Rounds<Found> {
  const ours = workbook.customXmlParts.getByNamespace(RECORDS_NAMESPACE);
  ours.load("items/id");
  yield;
  const parts = ours.items;
  const xml = parts[0]?.getXml();
  if (!xml) return { parts, records: {} };
  yield;
  return { parts, records: parseRecordsXml(xml.value) ?? {} };
}

/** Leaves one part with the records; none when there are none. */
function put(
  { workbook }: Excel.RequestContext,
  [first, ...copies]: readonly Excel.CustomXmlPart[],
  records: WorkbookRecords,
): void {
  const isEmpty = Object.keys(records).length === 0;
  for (const copy of copies) copy.delete();
  if (isEmpty) first?.delete();
  else if (first) first.setXml(recordsXml(records));
  else workbook.customXmlParts.add(recordsXml(records));
}
