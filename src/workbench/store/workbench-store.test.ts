import { cellAt } from "../../core/grid/grid-snapshot";
import { openWorkbook, readSnapshot, saveWorkbook } from "../../xlsx/workbook-file";
import { selectCell } from "../grid/selection";
import { formWorkbook } from "../sample/form-package";
import { sampleForm, sampleWorkbook } from "../sample/sample";
import { identitySheet } from "../sample/sop-form";
import { createWorkbenchStore } from "./workbench-store";

const open = () =>
  createWorkbenchStore({
    fileName: "contoh.xlsx",
    file: openWorkbook(sampleWorkbook()),
    sample: true,
  });

type Store = ReturnType<typeof open>;

const value = (store: Store, row: number, column: number) =>
  cellAt(store.getState().snapshot, row, column)?.value ?? null;

const write = (store: Store, row: number, column: number, text: string) =>
  store.edit([{ at: { row, column }, content: { value: text } }]);

describe("workbench store", () => {
  test("opens on the sheet the file was saved on", () => {
    const state = open().getState();
    expect(state.sheet).toBe("Prosedur");
    expect(state).toMatchObject({ canUndo: false, canRedo: false, unsaved: false });
    expect(state.sheets.map(({ name, active }) => [name, active])).toEqual([
      ["Identitas", false],
      ["Prosedur", true],
    ]);
  });

  test("an edit can be taken back and made again, at the place where it was made", () => {
    const store = open();
    store.select(selectCell(8, 7));
    expect(write(store, 8, 7, "20 menit")).toBe(true);
    expect(value(store, 8, 7)).toBe("20 menit");
    store.activate("Identitas");
    const seen = store.getState().reveal;
    store.undo();
    expect(store.getState().sheet).toBe("Prosedur");
    expect(store.getState().selection.cursor).toEqual({ row: 8, column: 7 });
    expect(store.getState().reveal).toBeGreaterThan(seen);
    expect(value(store, 8, 7)).toBeNull();
    store.redo();
    expect(value(store, 8, 7)).toBe("20 menit");
  });

  test("is unsaved only while it differs from what was saved", () => {
    const store = open();
    write(store, 8, 7, "20 menit");
    expect(store.getState().unsaved).toBe(true);
    store.markSaved();
    expect(store.getState().unsaved).toBe(false);
    store.undo();
    expect(store.getState().unsaved).toBe(true);
    store.redo();
    expect(store.getState().unsaved).toBe(false);
  });

  test("an edit that changes nothing leaves no step", () => {
    const store = open();
    write(store, 3, 7, "5 menit");
    expect(store.getState().canUndo).toBe(false);
  });

  test("equal revisions mean equal content, also after undo and another change", async () => {
    const store = open();
    const contents = new Map<number, unknown>();
    const look = async () => {
      const snapshot = await store.readSnapshot("Prosedur");
      const content = cellAt(snapshot, 8, 7)?.value ?? null;
      if (contents.has(snapshot.revision)) expect(contents.get(snapshot.revision)).toBe(content);
      contents.set(snapshot.revision, content);
    };
    await look();
    write(store, 8, 7, "a");
    await look();
    store.undo();
    await look();
    write(store, 8, 7, "b");
    await look();
    // What was taken back is the state before, and known as such.
    expect([...contents.values()]).toEqual([null, "a", "b"]);
  });

  test("a drawing is one step", async () => {
    const store = open();
    const result = await store.apply([
      {
        kind: "add-shapes",
        sheet: "Prosedur",
        shapes: [
          {
            kind: "symbol",
            name: "susun:node:1",
            title: "",
            description: "Mulai",
            geometry: "flowChartTerminator",
            bounds: { x: 200, y: 90, width: 60, height: 30 },
            text: "",
          },
        ],
      },
    ]);
    expect(result).toEqual({ kind: "applied" });
    expect(store.getState().snapshot.shapes).toHaveLength(1);
    store.undo();
    expect(store.getState().snapshot.shapes).toHaveLength(0);
  });

  test("a new sheet is one step, and the one on show is there after it is taken back", async () => {
    const store = open();
    const page = {
      paperSize: 9,
      landscape: false,
      fitToWidth: true,
      margins: { top: 54, right: 54, bottom: 54, left: 54 },
      printArea: null,
      titleRows: null,
      rowBreaks: [],
    };
    const content = {
      cells: [],
      looks: [],
      merges: [],
      columnWidths: [],
      rowHeights: [],
      choices: [],
      page,
    };
    await store.apply([{ kind: "add-sheet", sheet: "Baru", after: null, content }]);
    expect(store.getState().sheet).toBe("Prosedur");
    store.activate("Baru");
    store.undo();
    expect(store.getState().sheets.map(({ name }) => name)).toEqual(["Identitas", "Prosedur"]);
    expect(store.getState().sheet).toBe("Prosedur");
    store.redo();
    expect(store.getState().sheets.map(({ name }) => name)).toContain("Baru");
  });

  test("a record is one step, told to listeners, and changes no sheet", async () => {
    const store = open();
    const heard = jest.fn();
    store.onChange(heard);
    const { revision } = store.getState().snapshot;
    await store.writeRecord("kolom", "x");
    await store.writeRecord("kolom", "x");
    expect(heard).toHaveBeenCalledTimes(1);
    expect(store.getState().snapshot.revision).toBe(revision);
    expect(store.getState().unsaved).toBe(true);
    store.undo();
    expect(await store.readRecords()).toEqual({});
    store.redo();
    expect(await store.readRecords()).toEqual({ kolom: "x" });
  });

  test("marks are no step: undo takes the edit before them back, redo brings it again", async () => {
    const store = open();
    const marks = [{ severity: "error", range: { top: 0, left: 0, bottom: 0, right: 0 } }] as const;
    store.notify({ kind: "saved", fileName: "sop.xlsx" });
    await store.apply([{ kind: "set-marks", sheet: "Prosedur", marks }]);
    expect(store.getState()).toMatchObject({ canUndo: false, unsaved: true });
    expect(store.getState().notice?.kind).toBe("saved");
    expect(store.getState().view.lookAt(0, 0).fill).toBe("#ffc9c9");
    write(store, 8, 7, "20 menit");
    await store.apply([{ kind: "set-marks", sheet: "Prosedur", marks: [] }]);
    store.undo();
    expect(cellAt(store.getState().snapshot, 8, 7)?.value).not.toBe("20 menit");
    expect(await store.readMarks("Prosedur")).toEqual(marks);
    // What follows the findings after an undo leaves what can be redone.
    await store.apply([{ kind: "set-marks", sheet: "Prosedur", marks: [] }]);
    expect(store.getState()).toMatchObject({ canUndo: false, canRedo: true });
    store.redo();
    expect(cellAt(store.getState().snapshot, 8, 7)?.value).toBe("20 menit");
  });

  test("a stale plan is refused and leaves no step", async () => {
    const store = open();
    const result = await store.apply([
      {
        kind: "set-values",
        sheet: "Prosedur",
        cells: [
          {
            at: { row: 3, column: 7 },
            content: { value: "x" },
            expected: { value: "lain", formula: null },
          },
        ],
      },
    ]);
    expect(result.kind).toBe("stale");
    expect(store.getState().canUndo).toBe(false);
  });

  test("reveal shows a place on another sheet; an unknown sheet is an error and moves nothing", async () => {
    const store = open();
    const range = { top: 4, left: 2, bottom: 4, right: 2 };
    await store.reveal({ sheet: "Identitas", range });
    expect(store.getState()).toMatchObject({
      sheet: "Identitas",
      selection: { cursor: { row: 4, column: 2 } },
    });
    await expect(store.reveal({ sheet: "Tidak ada", range })).rejects.toThrow();
    expect(store.getState().sheet).toBe("Identitas");
  });

  test("tells of changes to the workbook, not of moves of the selection", () => {
    const store = open();
    const changed = jest.fn();
    const stop = store.onChange(changed);
    store.select(selectCell(1, 1));
    expect(changed).toHaveBeenCalledTimes(0);
    write(store, 8, 7, "20 menit");
    store.activate("Identitas");
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    store.undo();
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test("another workbook begins anew", () => {
    const store = open();
    write(store, 8, 7, "20 menit");
    const before = store.getState().snapshot.revision;
    const bytes = formWorkbook([identitySheet(sampleForm.identity)]);
    store.open({ fileName: "lain.xlsx", file: openWorkbook(bytes), sample: false });
    expect(store.getState()).toMatchObject({
      fileName: "lain.xlsx",
      sheet: "Identitas",
      sample: false,
      unsaved: false,
      canUndo: false,
    });
    expect(store.getState().snapshot.revision).toBeGreaterThan(before);
  });

  test("what is saved holds the edit", () => {
    const store = open();
    write(store, 8, 7, "20 menit");
    const again = openWorkbook(saveWorkbook(store.getState().file));
    expect(cellAt(readSnapshot(again, "Prosedur"), 8, 7)?.value).toBe("20 menit");
  });
});
