import { MINUTES_PER_WORKDAY, minutesAt } from "../recognise/duration";
import type { Activity, PelaksanaId, SopDocument } from "./sop-document";

/** What one pelaksana has to do. */
export type LaneLoad = {
  readonly pelaksana: PelaksanaId;
  readonly name: string;
  /** Activities with a symbol in the lane. */
  readonly steps: number;
  /** Of an activity that several do together, each does the whole time. */
  readonly minutes: number;
  /** Of the minutes of all lanes, 0 to 1; 0 while no time is known. */
  readonly share: number;
};

/** The load of each lane, left to right. A time merged over several activities counts once for a lane. */
export function laneLoads(
  document: SopDocument,
  minutesPerWorkday: number = MINUTES_PER_WORKDAY,
): readonly LaneLoad[] {
  const header = document.table?.headings?.find(({ column }) => column === "waktu")?.text ?? "";
  const loads = document.pelaksana.map(({ id, name }) => {
    const own = document.activities.filter(({ nodes }) =>
      nodes.some(({ lanes }) => lanes.includes(id)),
    );
    return {
      pelaksana: id,
      name,
      steps: own.length,
      minutes: minutesOf(own, header, minutesPerWorkday),
    };
  });
  const all = loads.reduce((sum, { minutes }) => sum + minutes, 0);
  return loads.map((load) => ({ ...load, share: all > 0 ? load.minutes / all : 0 }));
}

function minutesOf(
  activities: readonly Activity[],
  header: string,
  minutesPerWorkday: number,
): number {
  const byCell = new Map(
    activities.flatMap(({ mutuBaku: { duration } }) =>
      duration
        ? [[`${duration.origin.range.top}:${duration.origin.range.left}`, duration] as const]
        : [],
    ),
  );
  return [...byCell.values()].reduce(
    (sum, duration) => sum + (minutesAt(duration, header, minutesPerWorkday) ?? 0),
    0,
  );
}
