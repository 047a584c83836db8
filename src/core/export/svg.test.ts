import fc from "fast-check";
import { form } from "../../../tests/support/grid";
import { madeForm } from "../../../tests/support/sop-form";
import { madeSop } from "../../../tests/support/sop-generator";
import { attribute, child, descendants, parseXml, textContent } from "../../xlsx/xml";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { PLAIN_STYLE } from "../plan/drawing-style";
import { recognise } from "../recognise/recognise";
import { flowchartPicture, type PictureOptions } from "./flowchart-picture";
import { pictureSvg } from "./svg";

const documentOf = (snapshot: GridSnapshot) => recognise([snapshot]).documents[0]!;
const svgOf = (snapshot: GridSnapshot, options?: PictureOptions) =>
  pictureSvg(flowchartPicture(snapshot, documentOf(snapshot), options));

const sheet = form({
  pelaksana: ["Pemohon", 'Loket <Depan> & "Utama"'],
  steps: [
    { kegiatan: "Mengajukan\u0007 permohonan", kode: ["M", ""] },
    { kegiatan: "Memeriksa berkas", kode: ["", "K"], tidak: 1 },
    { kegiatan: "Menerima hasil", kode: ["S", ""] },
  ],
});

/** Titles of the objects, in order. */
function titles(svg: string): readonly string[] {
  const document = parseXml(svg);
  return document.root.children
    .filter(({ local }) => local === "g")
    .flatMap((group) => {
      const title = child(group, "title");
      return title ? [textContent(document, title)] : [];
    });
}

test("objects are told in reading order: a symbol, then the lines that leave it", () => {
  const loket = 'Loket <Depan> & "Utama"';
  expect(titles(svgOf(sheet))).toEqual([
    "Langkah 1 Pemohon: mulai",
    `Langkah 1 Pemohon ke langkah 2 ${loket}`,
    `Langkah 2 ${loket}: keputusan`,
    `Langkah 2 ${loket} ke langkah 3 Pemohon, Ya`,
    `Ya: langkah 2 ${loket} ke langkah 3 Pemohon`,
    `Langkah 2 ${loket} ke langkah 1 Pemohon, Tidak`,
    `Tidak: langkah 2 ${loket} ke langkah 1 Pemohon`,
    "Langkah 3 Pemohon: selesai",
  ]);
});

test("is monochrome unless asked, and holds heads and steps", () => {
  const plain = svgOf(sheet);
  expect(new Set(plain.match(/#[0-9A-F]{6}/g))).toEqual(new Set(["#000000", "#FFFFFF"]));
  expect(plain).toMatch(/>Mengajukan<.*>permohonan</);
  expect(plain).toContain("&lt;Depan&gt;");
  expect(svgOf(sheet, { steps: false })).not.toContain("Mengajukan");
  const coloured = svgOf(sheet, {
    style: { ...PLAIN_STYLE, theme: "coloured", terminatorText: true },
  });
  expect(coloured).toContain("#FFF2CC");
  expect(coloured).toContain("Selesai");
});

test("everything lies inside the picture", () => {
  const document = parseXml(svgOf(sheet));
  const [x, y, width, height] = (attribute(document.root, "viewBox") ?? "").split(" ").map(Number);
  for (const line of descendants(document.root, "polyline")) {
    for (const point of (attribute(line, "points") ?? "").split(" ")) {
      const [px, py] = point.split(",").map(Number);
      expect(px).toBeGreaterThan(x!);
      expect(px).toBeLessThan(x! + width!);
      expect(py).toBeGreaterThan(y!);
      expect(py).toBeLessThan(y! + height!);
    }
  }
});

test("every symbol and every flow is drawn once", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (seed) => {
      const made = madeForm(madeSop(seed, { rows: 8, lanes: 4 }));
      const { activities, flows } = documentOf(made);
      const picture = flowchartPicture(made, documentOf(made));
      const count = (kind: string) => picture.items.filter((item) => item.kind === kind).length;
      expect(count("symbol")).toBe(activities.flatMap(({ nodes }) => nodes).length);
      expect(count("edge")).toBe(flows.length);
      expect(titles(pictureSvg(picture))).toHaveLength(picture.items.length);
    }),
    { numRuns: 25 },
  );
});
