import { buildXlsx } from "../../tests/support/xlsx-package";
import type { HostCommand } from "../core/workbook-port";
import { createFilePort } from "./file-port";
import { openWorkbook } from "./workbook-file";

const open = () =>
  openWorkbook(
    buildXlsx({
      sheets: [
        { name: "A", rows: [["x"]] },
        { name: "B", rows: [["y"]] },
      ],
    }),
  );
const write = (from: string, to: string): HostCommand => ({
  kind: "set-values",
  sheet: "A",
  cells: [
    { at: { row: 0, column: 0 }, content: { value: to }, expected: { value: from, formula: null } },
  ],
});
const range = { top: 0, left: 0, bottom: 0, right: 0 };

test("a change is told once, and what changes nothing is not told", async () => {
  const port = createFilePort(open());
  const heard = jest.fn();
  const stop = port.onChange(heard);
  expect(await port.apply([write("x", "z")])).toEqual({ kind: "applied" });
  expect(await port.apply([write("z", "z")])).toEqual({ kind: "applied" });
  expect((await port.apply([write("x", "q")])).kind).toBe("stale");
  expect(heard).toHaveBeenCalledTimes(1);
  expect((await port.readSnapshot("A")).rows[0]?.[0]?.text).toBe("z");
  stop();
  await port.apply([write("z", "a")]);
  expect(heard).toHaveBeenCalledTimes(1);
});

test("undo is putting the file before back, and revisions tell the two apart", async () => {
  const port = createFilePort(open());
  const before = port.file();
  const first = (await port.readSnapshot("A")).revision;
  await port.apply([write("x", "z")]);
  expect((await port.readSnapshot("A")).revision).toBeGreaterThan(first);
  const heard = jest.fn();
  port.onChange(heard);
  port.replace(before);
  expect(heard).toHaveBeenCalledTimes(1);
  expect((await port.readSnapshot("A")).revision).toBe(first);
});

test("revealing selects, goes to the sheet and asks the page to show it", async () => {
  const onReveal = jest.fn();
  const port = createFilePort(open(), { onReveal });
  expect(port.selection()).toBeNull();
  await port.reveal({ sheet: "B", range });
  expect(port.selection()).toEqual({ sheet: "B", range });
  expect(onReveal).toHaveBeenCalledWith({ sheet: "B", range });
  expect((await port.listSheets()).map((s) => s.active)).toEqual([false, true]);
  port.setActiveSheet("A");
  expect((await port.listSheets()).map((s) => s.active)).toEqual([true, false]);
  expect(port.selection()).toBeNull();
});

test("a sheet that is not there is refused with its code", async () => {
  const port = createFilePort(open());
  const missing = expect.objectContaining({ code: "sheet-missing" });
  await expect(port.readSnapshot("C")).rejects.toEqual(missing);
  await expect(port.reveal({ sheet: "C", range })).rejects.toEqual(missing);
  expect(() => port.setActiveSheet("C")).toThrow(missing);
});
