import type { DocumentId } from "../../document/sop-document";
import {
  COMPONENT_KEYS,
  type ComponentKey,
  isDelivery,
  LAW_ORDER,
} from "../../document/sp-components";
import {
  componentOf,
  type SpOrder,
  type SpReading,
  type StandarPelayanan,
} from "../../document/standar-pelayanan";
import type { GridSnapshot } from "../../grid/grid-snapshot";
import { type SpProfile, spPermenpanrb15Tahun2014 } from "../../templates/sp-permenpanrb-15-2014";
import { normaliseLabel } from "../label-text";
import { type SheetCells, sheetCells } from "../sheet-cells";
import { componentTables, type RawTable } from "./component-tables";
import { type FormWords, formWords } from "./form-words";
import { type HeadedTable, joinTables, type ServiceTables } from "./join-tables";
import { matrixServices } from "./matrix-services";
import { readTable } from "./read-table";
import { parseFee } from "./service-fee";
import { readServiceTime } from "./service-time";
import { serviceHeading } from "./service-title";
import type { SpDraft } from "./sp-draft";

/** Reads every Standar Pelayanan of a workbook, wherever its tables stand and however they are laid out. */
export function recogniseSp(
  snapshots: readonly GridSnapshot[],
  profile: SpProfile = spPermenpanrb15Tahun2014,
): SpReading {
  const words = formWords(profile);
  const drafts = joinSheets(snapshots.flatMap((snapshot) => draftsOn(snapshot, words, profile.id)));
  const documents = drafts.map((draft, i) => toDocument(draft, `s${i + 1}` as DocumentId));
  const own = new Set(documents.flatMap(({ sheets }) => sheets));
  return {
    documents,
    sheets: snapshots.map(({ sheet }) => sheet).filter((sheet) => own.has(sheet)),
  };
}

function draftsOn(snapshot: GridSnapshot, words: FormWords, profile: string): readonly SpDraft[] {
  const cells = sheetCells(snapshot);
  const raws = componentTables(cells, words);
  if (raws.length === 0) return matrixServices(cells, words, profile);
  const tables = raws.map((raw) => readTable(cells, words, raw, limitsOf(cells, raw, raws)));
  const headed = tables.map((table, i): HeadedTable => {
    // Tables side by side share what stands above both.
    const above = tables.slice(0, i).filter((one) => one.table.range.bottom < table.raw.top);
    const from = Math.max(0, ...above.map((one) => one.table.range.bottom + 1));
    return { ...table, head: serviceHeading(cells, words, from, table.firstLabel - 1) };
  });
  const services = joinTables(headed);
  const unit = services[0]?.[0].head.unit ?? null;
  return services.map((service) => draftOf(cells, service, unit, profile));
}

/** A table ends where the next one of its columns begins, and left of the one beside it. */
function limitsOf(cells: SheetCells, raw: RawTable, all: readonly RawTable[]) {
  const lastRow = ({ labels }: RawTable): number => labels.at(-1)!.range.bottom;
  const below = all.filter((one) => one !== raw && one.top > lastRow(raw));
  const beside = all.filter(
    (one) => one.column > raw.column && one.top <= lastRow(raw) && lastRow(one) >= raw.top,
  );
  return {
    bottom: Math.min(cells.lastRow, ...below.map(({ top }) => top - 1)),
    right: Math.min(
      cells.lastColumn,
      ...beside.map(({ column, header }) => (header?.no ?? column) - 1),
    ),
  };
}

function draftOf(
  cells: SheetCells,
  tables: ServiceTables,
  unit: StandarPelayanan["unit"],
  profile: string,
): SpDraft {
  const heads = tables.map(({ head }) => head);
  return {
    cells,
    kind: "sp",
    profile,
    sheets: [cells.sheet],
    title: heads.find(({ title }) => title)?.title ?? null,
    heading: heads.find(({ heading }) => heading)?.heading ?? null,
    unit: heads.find((head) => head.unit)?.unit ?? unit,
    components: tables.flatMap(({ components }) => components),
    extras: tables.flatMap(({ extras }) => extras),
    tables: tables.map(({ table }) => table),
    problems: tables.flatMap(({ problems }) => problems),
  };
}

/** Part A and part B may stand on sheets of their own. */
function joinSheets(drafts: readonly SpDraft[]): readonly SpDraft[] {
  const joined: SpDraft[] = [];
  for (const draft of drafts) {
    const at = joined.findIndex((one) => isOtherPart(one, draft));
    const first = joined[at];
    if (!first) joined.push(draft);
    else joined[at] = joinDrafts(first, draft);
  }
  return joined;
}

function isOtherPart(a: SpDraft, b: SpDraft): boolean {
  const [name, other] = [a, b].map(({ title }) => normaliseLabel(title?.text ?? ""));
  const isPart = ({ components }: SpDraft, delivery: boolean): boolean =>
    components.length > 0 && components.every(({ key }) => isDelivery(key) === delivery);
  return (
    a.sheets[0] !== b.sheets[0] &&
    (name === other || other === "") &&
    isPart(a, true) &&
    isPart(b, false)
  );
}

const joinDrafts = (a: SpDraft, b: SpDraft): SpDraft => ({
  ...a,
  sheets: [...a.sheets, ...b.sheets],
  unit: a.unit ?? b.unit,
  components: [...a.components, ...b.components],
  extras: [...a.extras, ...b.extras],
  tables: [...a.tables, ...b.tables],
  problems: [...a.problems, ...b.problems],
});

function toDocument({ cells, ...draft }: SpDraft, id: DocumentId): StandarPelayanan {
  const document = { ...draft, id, order: orderOf(draft.components), time: null, fee: null };
  const time = componentOf(document, "jangkaWaktu");
  const fee = componentOf(document, "biaya");
  return {
    ...document,
    time: time && readServiceTime(time.field, time.label, cells.snapshot),
    fee: fee && fee.field.text !== "" ? parseFee(fee.field.text, fee.field.number) : null,
  };
}

/** Which of the two orders the components keep; those that are missing do not matter. */
export function orderOf(components: readonly { readonly key: ComponentKey }[]): SpOrder {
  const keys = [...new Set(components.map(({ key }) => key))];
  const keeps = (order: readonly ComponentKey[]): boolean =>
    order.filter((key) => keys.includes(key)).join() === keys.join();
  if (keeps(COMPONENT_KEYS)) return "permenpanrb-15-2014";
  return keeps(LAW_ORDER) ? "uu-25-2009" : "other";
}
