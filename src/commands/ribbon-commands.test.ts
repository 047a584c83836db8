import { bringOffice, removeOffice } from "../../tests/support/fake-office";
import { FORM_FIRST_STEP, form } from "../../tests/support/grid";
import { createMemoryPort } from "../../tests/support/memory-workbook";
import { cellOrigin } from "../core/grid/address";
import { createSession } from "../session/create-session";
import { associate } from "./associate";
import { ribbonCommands } from "./ribbon-commands";

const SHEET = "SOP 1";
const step = { kelengkapan: "Surat", output: "Surat tercatat" };
const sheet = form({
  sheet: SHEET,
  pelaksana: ["Pemohon", "Petugas"],
  steps: [
    { ...step, kegiatan: "Mengajukan permohonan", kode: ["M", ""], waktu: "10 menit" },
    { ...step, kegiatan: "Menyerahkan hasil", kode: ["", "S"], waktu: "" },
  ],
});

/** Real session on a workbook in memory; `pane` says whether Excel can show the pane. */
function setUp({ pane = true, snapshot = sheet } = {}) {
  const port = createMemoryPort([snapshot]);
  const session = createSession(port);
  const showPane = jest.fn(async () => pane);
  return { port, session, showPane, ribbon: ribbonCommands(session, showPane) };
}

describe("what the sheet shows by itself needs no pane", () => {
  test("a drawing, and a drawing that is gone", async () => {
    const { port, ribbon, showPane } = setUp();
    await ribbon.drawFlow();
    expect(port.current(SHEET).shapes.length).toBeGreaterThan(0);
    await ribbon.eraseFlow();
    expect(port.current(SHEET).shapes).toEqual([]);
    expect(showPane).not.toHaveBeenCalled();
  });
});

describe("the pane says", () => {
  test("findings", async () => {
    const { session, ribbon, showPane, port } = setUp();
    await ribbon.checkSheet();
    expect(session.getState().diagnostics.length).toBeGreaterThan(0);
    expect(showPane).toHaveBeenCalledTimes(1);
    expect(port.revealed).toEqual([]);
  });

  test("that nothing was to be done", async () => {
    const { session, ribbon, showPane } = setUp();
    await ribbon.eraseFlow();
    expect(session.getState().notice).toEqual({ kind: "unchanged" });
    expect(showPane).toHaveBeenCalledTimes(1);
  });

  test("why nothing could be done", async () => {
    const { session, ribbon, showPane } = setUp({ snapshot: { ...sheet, protected: true } });
    await ribbon.drawFlow();
    expect(session.getState().notice).toMatchObject({ kind: "refused", code: "sheet-protected" });
    expect(showPane).toHaveBeenCalledTimes(1);
  });
});

describe("without a pane", () => {
  test("the first finding is selected", async () => {
    const { session, ribbon, port } = setUp({ pane: false });
    await ribbon.drawFlow();
    await ribbon.checkSheet();
    const [first] = session.getState().diagnostics;
    expect(port.revealed).toEqual([first!.origin]);
  });

  test("a cell that called an action off is selected", async () => {
    const { ribbon, port } = setUp({ pane: false });
    const at = cellOrigin(SHEET, FORM_FIRST_STEP, 2);
    port.apply = async () => ({ kind: "stale", at });
    await ribbon.drawFlow();
    expect(port.revealed).toEqual([at]);
  });

  test("findings are not shown for an answer that is about something else", async () => {
    const { ribbon, port } = setUp({ pane: false });
    await ribbon.eraseFlow();
    expect(port.revealed).toEqual([]);
  });
});

describe("Office", () => {
  afterEach(removeOffice);

  test("hears the end of every function, also of one that fails", async () => {
    const functions = bringOffice();
    const run = jest.fn(async (name: string) => {
      if (name === "drawFlow") throw new Error("fault of our own");
    });
    associate(run);
    const completed = jest.fn();
    await functions.get("checkSheet")!({ completed });
    expect(run).toHaveBeenLastCalledWith("checkSheet");
    expect(completed).toHaveBeenCalledTimes(1);
    await expect(functions.get("drawFlow")!({ completed })).rejects.toThrow("fault of our own");
    expect(completed).toHaveBeenCalledTimes(2);
  });

  test("may call a function without an event", async () => {
    const functions = bringOffice();
    const run = jest.fn(async () => undefined);
    associate(run);
    await functions.get("eraseFlow")!(null);
    await functions.get("eraseFlow")!();
    expect(run).toHaveBeenCalledTimes(2);
  });
});
