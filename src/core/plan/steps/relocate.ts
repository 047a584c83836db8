import type { Activity, Pelaksana, SopDocument } from "../../document/sop-document";
import type { Origin, RangeAddress } from "../../grid/address";
import { movedRange, type TrackChange } from "../../grid/track-change";

/** Only what a plan of cells looks at is moved: where steps, lanes and the table stand. */
export function movedDocument(document: SopDocument, change: TrackChange): SopDocument {
  const range = (one: RangeAddress): RangeAddress => movedRange(change, one) ?? one;
  const place = <T extends Origin | null>(origin: T): T =>
    origin && ({ ...origin, range: range(origin.range) } as T);
  const column = (index: number): number =>
    change.axis === "column" ? range({ top: 0, bottom: 0, left: index, right: index }).left : index;
  const index = <T extends number | null>(one: T): T => (one === null ? one : column(one)) as T;
  const { table } = document;
  return {
    ...document,
    table: table && {
      ...table,
      header: headerOf(table.header, change),
      range: range(table.range),
      columns: {
        no: index(table.columns.no),
        kegiatan: index(table.columns.kegiatan),
        kelengkapan: index(table.columns.kelengkapan),
        waktu: index(table.columns.waktu),
        output: index(table.columns.output),
        keterangan: index(table.columns.keterangan),
      },
      pelaksanaHeader: place(table.pelaksanaHeader),
      helpers: { lanjut: index(table.helpers.lanjut), tidak: index(table.helpers.tidak) },
    },
    pelaksana: document.pelaksana.map((lane): Pelaksana => {
      const { left, right } = range({
        top: 0,
        bottom: 0,
        left: lane.column,
        right: lane.lastColumn ?? lane.column,
      });
      const last = lane.lastColumn === undefined ? {} : { lastColumn: right };
      return { ...lane, column: left, ...last, origin: place(lane.origin) };
    }),
    activities: document.activities.map((activity) => ({
      ...activity,
      origin: place(activity.origin),
      numberOrigin: place(activity.numberOrigin),
      descriptionOrigin: place(activity.descriptionOrigin),
      nodes: activity.nodes.map((node) => ({ ...node, origin: place(node.origin) })),
    })),
  };
}

function headerOf(
  { top, bottom }: { readonly top: number; readonly bottom: number },
  change: TrackChange,
) {
  if (change.axis === "column") return { top, bottom };
  const moved = movedRange(change, { top, bottom, left: 0, right: 0 });
  return moved ? { top: moved.top, bottom: moved.bottom } : { top, bottom };
}

/** A step whose rows begin elsewhere. */
export function shiftedActivity(activity: Activity, rows: number): Activity {
  const place = <T extends Origin | null>(origin: T): T =>
    origin &&
    ({
      ...origin,
      range: {
        ...origin.range,
        top: origin.range.top + rows,
        bottom: origin.range.bottom + rows,
      },
    } as T);
  return {
    ...activity,
    origin: place(activity.origin),
    numberOrigin: place(activity.numberOrigin),
    descriptionOrigin: place(activity.descriptionOrigin),
    nodes: activity.nodes.map((node) => ({ ...node, origin: place(node.origin) })),
  };
}
