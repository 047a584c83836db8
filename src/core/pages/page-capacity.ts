import type { RangeAddress } from "../grid/address";
import { columnEdge, type GridSnapshot } from "../grid/grid-snapshot";
import { paperOf } from "./paper";

/** Printers round rows to their own dots, and a row that just fits goes over with some of them. */
const SLACK = 0.015;
/** Excel fits a sheet in whole percent, and no smaller than this. */
const LEAST_SCALE = 0.1;

/**
 * How many points of rows one printed page holds. Null where pages cannot be computed, and where a break would mean
 * nothing: paper that we do not know, and a sheet that is fitted to so many pages (Excel then passes over breaks).
 */
export function pageCapacity(snapshot: GridSnapshot, area: RangeAddress): number | null {
  const { page } = snapshot;
  const paper = paperOf(page);
  if (!paper || (page.fit && page.fit.tall > 0)) return null;
  const { top, right, bottom, left } = page.margins;
  const width = columnEdge(snapshot, area.right + 1) - columnEdge(snapshot, area.left);
  const across = page.fit?.wide ?? 1;
  const scale =
    page.scale === null
      ? fitted(across === 0 ? 1 : (across * (paper.width - left - right)) / width)
      : page.scale / 100;
  const capacity = ((paper.height - top - bottom) / scale) * (1 - SLACK);
  return capacity > 0 ? capacity : null;
}

const fitted = (share: number): number =>
  Math.max(LEAST_SCALE, Math.min(1, Math.floor(share * 100) / 100));
