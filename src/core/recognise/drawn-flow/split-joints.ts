import { centre } from "../../grid/geometry";
import type { AttachedLine, Attachment } from "./attach-ends";
import { boxToPath, nearestOnPath } from "./polyline";
import type { DrawnSymbol } from "./sort-shapes";

/**
 * A plain line behind the boxes of one activity, from the first to the last, holds those between them as well: it is
 * cut at each box that it runs through.
 */
export function splitJoints(
  lines: readonly AttachedLine[],
  symbols: readonly DrawnSymbol[],
): readonly AttachedLine[] {
  return lines.flatMap((line) => {
    const { begin, end, path, meetings, shape } = line;
    if (begin.kind !== "symbol" || end.kind !== "symbol" || meetings.length > 0) return [line];
    const { row } = begin.symbol.place;
    const isPlain = !path.beginArrow && !path.endArrow;
    if (!isPlain || row === null || end.symbol.place.row !== row) return [line];
    const along = ({ shape: { bounds } }: DrawnSymbol): number =>
      nearestOnPath(centre(bounds), path.waypoints).along;
    const between = symbols
      .filter((one) => one !== begin.symbol && one !== end.symbol && one.place.row === row)
      .filter(({ form, shape: { bounds } }) => {
        return form === "process" && boxToPath(bounds, path.waypoints) === 0;
      })
      .sort((a, b) => along(a) - along(b));
    if (between.length === 0) return [line];
    const stops: readonly Attachment[] = [
      begin,
      ...between.map((symbol): Attachment => ({ kind: "symbol", symbol })),
      end,
    ];
    return stops.slice(1).map(
      (stop, i): AttachedLine => ({
        ...line,
        shape: { ...shape, id: `${shape.id}/${i}` },
        cutFrom: shape.id,
        begin: stops[i]!,
        end: stop,
      }),
    );
  });
}
