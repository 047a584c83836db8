import { cellOrigin } from "../core/grid/address";
import type { WorkbookPort } from "../core/workbook-port";
import { type Carried, carry, guarded, nothing } from "./carry-out";
import type { SheetOrder } from "./session";
import type { WorkbookView } from "./workbook-view";

/** Makes a sheet and goes there. Never rejects. */
export async function carryOutSheet(
  port: WorkbookPort,
  { snapshots, sheet, canvas }: WorkbookView,
  { name, content }: SheetOrder,
): Promise<Carried> {
  const before = canvas ?? snapshots[0];
  if (!before) return nothing({ kind: "unchanged" });
  return guarded(async () => {
    const carried = await carry(
      port,
      {
        action: "sheet",
        before,
        commands: [{ kind: "add-sheet", sheet: name, after: sheet, content }],
      },
      { kind: "sheet-added", sheet: name },
    );
    if (carried.deed) await port.reveal(cellOrigin(name, 0, 0));
    return carried;
  });
}
