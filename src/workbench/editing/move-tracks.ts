import type { RangeAddress } from "../../core/grid/address";
import type { TrackCommand } from "../../core/sheet-commands";
import { countOf } from "../grid/axis";
import { selectedRange } from "../grid/selection";
import type { SheetGeometry } from "../grid/sheet-geometry";
import type { WorkbenchStore } from "../store/workbench-store";

export type Tracks = "rows" | "columns";

/** Columns where whole columns are selected; rows otherwise, as a table is worked on row by row. */
export const tracksOf = (
  { top, bottom }: RangeAddress,
  { rows }: Pick<SheetGeometry, "rows">,
): Tracks => (top === 0 && bottom === countOf(rows) - 1 ? "columns" : "rows");

/** Inserts as many rows or columns as are selected before them, or deletes those, in one step that can be taken back. */
export async function moveTracks(
  store: WorkbenchStore,
  kind: "insert" | "delete",
  tracks: Tracks,
): Promise<void> {
  const { sheet, selection, snapshot } = store.getState();
  const { top, left, bottom, right } = selectedRange(selection, snapshot.merges);
  const [at, last] = tracks === "rows" ? [top, bottom] : [left, right];
  const command: TrackCommand = { kind: `${kind}-${tracks}`, sheet, at, count: last - at + 1 };
  const result = await store.apply([command]);
  if (result.kind !== "applied") store.notify(result);
}
