import type { SopDocument } from "../document/sop-document";
import type { StandarPelayanan } from "../document/standar-pelayanan";
import type { Origin } from "../grid/address";
import { minutesAt } from "../recognise/duration";

/** The longest time that a standard promises, and where it says so; null where it cannot be measured. */
export function promisedMinutes(
  { time }: StandarPelayanan,
  minutesPerWorkday: number,
): { readonly minutes: number; readonly origin: Origin } | null {
  if (!time || time.damaged) return null;
  const minutes = minutesAt(time, "", minutesPerWorkday);
  return minutes === null ? null : { minutes, origin: time.origin };
}

/** The cells in which an SOP states its times. */
export const timesOn = ({ activities }: SopDocument): readonly Origin[] =>
  activities.flatMap(({ mutuBaku }) => (mutuBaku.duration ? [mutuBaku.duration.origin] : []));
