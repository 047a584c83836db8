import { planDraw } from "../../src/core/plan/plan-draw";
import { recognise } from "../../src/core/recognise/recognise";
import { createExcelPort } from "../../src/excel/create-excel-port";
import { loadOffice } from "../fake-excel/load-office";
import { measureExcel } from "../measure/measure-excel";
import { form } from "../support/grid";

describe.each([8, 100])("an SOP of %i steps among three sheets", (steps) => {
  test("opens in two round trips, refreshes and follows an edit in one, is drawn in three, or four when it is long", async () => {
    const costs = await measureExcel(steps);
    const syncs = Object.fromEntries(costs.map(({ action, syncs }) => [action, syncs]));
    const draw = steps > 50 ? 4 : 3;
    expect(syncs).toEqual({ open: 2, refresh: 1, draw, "draw again": 1, edit: 1, erase: 4 });
    // Excel on the web takes 5 MB.
    for (const { largest, received } of costs) {
      expect(largest).toBeLessThan(2_000_000);
      expect(received).toBeLessThan(2_000_000);
    }
  }, 60_000);
});

describe("a drawing that does not fit into one request", () => {
  const sop = form({
    pelaksana: ["Pemohon", "Petugas"],
    steps: Array.from({ length: 8 }, (_, i) => ({
      kegiatan: `Kegiatan ${i + 1}`,
      kode: i === 0 ? ["M"] : i === 7 ? ["", "S"] : i % 3 === 0 ? ["K"] : ["", "P"],
      ...(i > 0 && i < 7 && i % 3 === 0 ? { tidak: "1" } : {}),
    })),
  });

  async function setUp() {
    const { fake } = loadOffice({ requirementSet: "1.14", sheets: [sop] });
    const port = createExcelPort({ requestBytes: 12_000 });
    const before = await port.readSnapshot(sop.sheet);
    const plan = planDraw(before, recognise([before]).documents[0]!, { replace: false });
    if (plan.kind !== "plan") throw new Error(plan.kind);
    return { fake, port, before, commands: plan.commands };
  }

  test("goes in several, none larger than about what was allowed, and is whole", async () => {
    const { fake, port, commands } = await setUp();
    const [first, trips] = [fake.trace.length, port.syncs()];
    expect(await port.apply(commands)).toEqual({ kind: "applied" });
    expect(port.syncs() - trips).toBeGreaterThan(4);
    const writes = fake.trace
      .slice(first)
      .filter(({ request }) => request.Actions.some(({ Name }) => Name === "AltTextTitle"));
    // The last one also asks for what is on the sheet now.
    for (const { request } of writes.slice(0, -1)) {
      expect(JSON.stringify(request).length).toBeLessThan(13_500);
    }
    const after = await port.readSnapshot(sop.sheet);
    const again = planDraw(after, recognise([after]).documents[0]!, { replace: false });
    expect(again).toMatchObject({ kind: "plan", commands: [] });
  });

  test("is taken back as a whole when a later request fails", async () => {
    const { fake, port, before, commands } = await setUp();
    fake.faults.failAt("Line.ConnectEndShape", "GeneralException", 4);
    expect(await port.apply(commands)).toMatchObject({ kind: "refused", code: "host-failed" });
    await new Promise<void>((resolve) => setTimeout(resolve));
    const { revision: _, ...after } = await port.readSnapshot(sop.sheet);
    const { revision: __, ...was } = before;
    expect(after).toEqual(was);
    expect(fake.references).toBe(0);
  });
});
