import type { Activity, MutuBakuList } from "../document/sop-document";
import type { Origin } from "../grid/address";
import { isDitto } from "../language/ditto";

/** Items without the marks that stand for the cell above. */
export const writtenItems = (list: MutuBakuList | null): readonly string[] =>
  (list?.items ?? []).filter((item) => !isDitto(item));

/**
 * The activities whose cell is not the same as that of an earlier one: a block merged over several activities is read
 * for each of them, and told once.
 */
export function withOwnCell(
  activities: readonly Activity[],
  cellOf: (activity: Activity) => Origin | null | undefined,
): readonly Activity[] {
  const seen = new Set<string>();
  return activities.filter((activity) => {
    const cell = cellOf(activity);
    if (!cell) return false;
    const key = `${cell.range.top}:${cell.range.left}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
