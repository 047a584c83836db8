import type { Activity, Duration, SopDocument } from "../document/sop-document";
import { activityName, describedActivities } from "./activity-kind";
import { isBlank } from "./blank";
import type { DiagnosticData } from "./diagnostic";
import { withOwnCell } from "./mutu-baku-cells";

export type WrittenTime = {
  readonly activity: Activity;
  readonly duration: Duration;
  /** What every message about a time may say. */
  readonly data: { readonly activity: string; readonly text: string };
};

/** The times that are written for activities, those that Excel has turned into a date left out. */
export const writtenTimes = (document: SopDocument): readonly WrittenTime[] =>
  withOwnCell(describedActivities(document), ({ mutuBaku }) => mutuBaku.duration?.origin).flatMap(
    (activity) => {
      const { duration } = activity.mutuBaku;
      if (!duration || isBlank(duration.text) || duration.damaged) return [];
      const data = { activity: activityName(activity), text: duration.text };
      return [{ activity, duration, data }];
    },
  );

/** The head of the Waktu column, whose unit counts for bare numbers. */
export const waktuHeading = ({ table }: SopDocument): string =>
  table?.headings?.find(({ column }) => column === "waktu")?.text ?? "";

/** One finding for all of a kind, at the first: each of them would say the same. */
export function oneForAll(
  times: readonly WrittenTime[],
  more: (first: WrittenTime) => DiagnosticData,
) {
  const [first, ...others] = times;
  if (!first) return null;
  return {
    origin: first.duration.origin,
    data: {
      ...first.data,
      ...more(first),
      ...(others.length > 0 ? { others: others.length } : {}),
    },
    related: others.map(({ duration }) => duration.origin),
  };
}

/** True for a text that promises nothing that could be measured: "menyesuaikan". */
export const isVagueTime = ({ duration }: WrittenTime, vagueTimes: readonly string[]): boolean => {
  const text = duration.text.toLowerCase();
  return duration.minutes === null && vagueTimes.some((phrase) => text.includes(phrase));
};
