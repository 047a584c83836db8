import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { form } from "../../../tests/support/grid";
import { workbookOf } from "../../../tests/support/workbook-of";
import { type DrawingStyle, PLAIN_STYLE } from "../../core/plan/drawing-style";
import { planDraw } from "../../core/plan/plan-draw";
import { recognise } from "../../core/recognise/recognise";
import {
  applyCommands,
  openWorkbook,
  readSnapshot,
  saveWorkbook,
  type WorkbookFile,
} from "../workbook-file";

const SHEET = "SOP 1";
const sheet = form({
  sheet: SHEET,
  pelaksana: ["Pemohon", "Petugas"],
  columnWidths: [30, 150, 96, 96],
  steps: [
    { kegiatan: "Mengajukan permohonan", kode: ["M", ""] },
    { kegiatan: "Memeriksa berkas", kode: ["", "K"], tidak: 1 },
    { kegiatan: "Menyerahkan hasil", kode: ["", "S"] },
  ],
});

function drawn(file: WorkbookFile, style: Partial<DrawingStyle> = {}): Uint8Array {
  const snapshot = readSnapshot(file, SHEET);
  const plan = planDraw(snapshot, recognise([snapshot]).documents[0]!, {
    replace: false,
    style: { ...PLAIN_STYLE, ...style },
  });
  if (plan.kind !== "plan") throw new Error(plan.kind);
  const { file: after, result } = applyCommands(file, plan.commands);
  expect(result).toEqual({ kind: "applied" });
  return saveWorkbook(after);
}

/** What Excel writes when somebody types into the empty symbol with this description. */
function typed(bytes: Uint8Array, description: string, text: string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = Object.keys(parts).find((part) => /drawings\/drawing\d+\.xml$/.test(part))!;
  const anchors = strFromU8(parts[name]!).split("<xdr:twoCellAnchor");
  const source = anchors.map((anchor) =>
    anchor.includes(`descr="${description}"`)
      ? anchor.replace(
          /<a:endParaRPr.*?<\/a:endParaRPr>/s,
          `<a:r><a:rPr lang="id-ID" sz="800"/><a:t>${text}</a:t></a:r>`,
        )
      : anchor,
  );
  return zipSync({ ...parts, [name]: strToU8(source.join("<xdr:twoCellAnchor")) });
}

const CHECK = "Langkah 2 Petugas: keputusan";
const first = typed(drawn(openWorkbook(workbookOf([sheet]))), CHECK, "Sah?");
const textIn = (bytes: Uint8Array): string | undefined =>
  readSnapshot(openWorkbook(bytes), SHEET).shapes.find(({ description }) => description === CHECK)
    ?.text;

test("a text typed into a symbol of a file leaves the file as it is when it is drawn again", () => {
  expect(textIn(first)).toBe("Sah?");
  expect(drawn(openWorkbook(first))).toEqual(saveWorkbook(openWorkbook(first)));
});

test("it stands in the symbol that is drawn in its place, in black and unbroken", () => {
  const coloured = drawn(openWorkbook(first), { theme: "coloured" });
  expect(textIn(coloured)).toBe("Sah?");
  const parts = unzipSync(coloured);
  const name = Object.keys(parts).find((part) => /drawings\/drawing\d+\.xml$/.test(part))!;
  const anchor = strFromU8(parts[name]!)
    .split("<xdr:twoCellAnchor")
    .find((one) => one.includes(`descr="${CHECK}"`))!;
  expect(anchor).toContain('wrap="none"');
  expect(anchor).toMatch(/<a:rPr [^>]*sz="800"[^>]*><a:solidFill><a:srgbClr val="000000"\/>/);
  expect(drawn(openWorkbook(coloured), { theme: "coloured" })).toEqual(coloured);
});
