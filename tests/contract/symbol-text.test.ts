import { PLAIN_STYLE } from "../../src/core/plan/drawing-style";
import { planDraw } from "../../src/core/plan/plan-draw";
import { recognise } from "../../src/core/recognise/recognise";
import { createExcelPort } from "../../src/excel/create-excel-port";
import { loadOffice } from "../fake-excel/load-office";
import { form } from "../support/grid";

const sop = form({
  pelaksana: ["Pemohon", "Petugas"],
  columnWidths: [30, 150, 96, 96],
  steps: [
    { kegiatan: "Mengajukan permohonan", kode: ["M"] },
    { kegiatan: "Memeriksa berkas", kode: ["", "K"], tidak: 1 },
    { kegiatan: "Menyerahkan hasil", kode: ["", "S"] },
  ],
});
const CHECK = "Langkah 2 Petugas: keputusan";

test("a text typed into a symbol in Excel is black, is kept, and stands in the symbol drawn in its place", async () => {
  loadOffice({ requirementSet: "1.14", sheets: [sop] });
  const port = createExcelPort({});
  const planned = async (theme: "plain" | "coloured") => {
    const snapshot = await port.readSnapshot(sop.sheet);
    const plan = planDraw(snapshot, recognise([snapshot]).documents[0]!, {
      replace: false,
      style: { ...PLAIN_STYLE, theme },
    });
    if (plan.kind !== "plan") throw new Error(plan.kind);
    return plan.commands;
  };
  await port.apply(await planned("plain"));
  const drawn = await port.readSnapshot(sop.sheet);
  const { name } = drawn.shapes.find(({ description }) => description === CHECK)!;

  await Excel.run(async (context) => {
    const shape = context.workbook.worksheets.getItem(sop.sheet).shapes.getItem(name);
    const { textRange } = shape.textFrame;
    textRange.text = "Sah?";
    textRange.font.load("color,size");
    await context.sync();
    expect(textRange.font).toMatchObject({ color: "#000000", size: 8 });
  });
  // One reading serves all calls of one turn.
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(await planned("plain")).toEqual([]);

  expect(await port.apply(await planned("coloured"))).toEqual({ kind: "applied" });
  const again = await port.readSnapshot(sop.sheet);
  expect(again.shapes.find(({ description }) => description === CHECK)?.text).toBe("Sah?");
  expect(await planned("coloured")).toEqual([]);
});
