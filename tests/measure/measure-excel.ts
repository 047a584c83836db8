import { createExcelPort } from "../../src/excel/create-excel-port";
import { createSession } from "../../src/session/create-session";
import { loadOffice } from "../fake-excel/load-office";
import { grid } from "../support/grid";
import { madeForm } from "../support/sop-form";
import { madeSop } from "../support/sop-generator";

/** What one action of the pane costs. */
export type Cost = {
  readonly action: "open" | "refresh" | "draw" | "draw again" | "edit" | "erase";
  /** Round trips that somebody waits for. */
  readonly syncs: number;
  /** Bytes of all requests, of the largest one, and of all answers. */
  readonly sent: number;
  readonly largest: number;
  readonly received: number;
  /** Excel shapes that were made. */
  readonly objects: number;
};

const SHEET = "SOP 1";

/** The session on a workbook of three sheets, one of them an SOP of so many steps, driven as the pane drives it. */
export async function measureExcel(steps: number, lanes = 5): Promise<readonly Cost[]> {
  const sop = { ...madeForm(madeSop(steps, { rows: steps, lanes })), sheet: SHEET };
  const cover = grid([["SOP"], ["Dinas"]], { sheet: "Sampul" });
  const notes = grid([["Catatan", 1]], { sheet: "Catatan" });
  const { fake } = loadOffice({ requirementSet: "1.14", sheets: [sop, cover, notes] });
  const port = createExcelPort();
  const costs: Cost[] = [];

  const settle = async () => {
    await fake.eventsDelivered();
    for (let i = 0; i < 3; i++) await new Promise<void>((resolve) => setTimeout(resolve));
  };
  const measure = async (action: Cost["action"], work: () => Promise<unknown>) => {
    await settle();
    fake.resetCounters();
    const before = { syncs: port.syncs(), requests: fake.trace.length };
    await work();
    const { requestBytes, responseBytes, shapesCreated } = fake.counters;
    const requests = fake.trace.slice(before.requests).map(({ request }) => request);
    costs.push({
      action,
      syncs: port.syncs() - before.syncs,
      sent: requestBytes,
      largest: Math.max(0, ...requests.map((request) => JSON.stringify(request).length)),
      received: responseBytes,
      objects: shapesCreated,
    });
    await settle();
  };

  // The first look, before anybody listens.
  await measure("open", async () => {
    for (const { name } of await port.listSheets()) await port.readSnapshot(name);
  });
  let pause: (() => void) | null = null;
  const session = createSession(port, {
    schedule: (task) => {
      pause = task;
      return () => {
        pause = null;
      };
    },
  });
  await settle();
  await port.settled();
  await measure("refresh", () => session.refresh());
  await measure("draw", () => session.draw());
  await measure("draw again", () => session.draw());
  const { activities = [], table } = session.getState().document ?? {};
  const changed = activities[Math.floor(steps / 2)];
  await measure("edit", async () => {
    fake.type(
      SHEET,
      `${column(table?.range.left ?? 0)}${(changed?.origin.range.top ?? 0) + 1}`,
      "x",
    );
    await fake.eventsDelivered();
    const revision = session.getState().revision;
    pause?.();
    while (session.getState().revision === revision) {
      await new Promise<void>((resolve) => setTimeout(resolve));
    }
  });
  await measure("erase", () => session.erase());
  session.dispose();
  await settle();
  await port.settled();
  return costs;
}

const column = (index: number): string => String.fromCharCode(65 + index + 1);
