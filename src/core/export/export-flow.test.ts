import { form } from "../../../tests/support/grid";
import { recognise } from "../recognise/recognise";
import { EXPORT_FORMATS, exportFlow } from "./export-flow";

const STEPS = [
  { kegiatan: "Mengajukan", kode: ["M"] },
  { kegiatan: "Menyerahkan", kode: ["", "S"] },
];
const sheet = form({ pelaksana: ["Pemohon", "Loket"], steps: STEPS });
const document = recognise([sheet]).documents[0]!;

test.each([
  ["svg", "SOP Penanganan Surat Masuk.svg", "<svg "],
  ["bpmn", "SOP Penanganan Surat Masuk.bpmn", "<?xml "],
  ["visio", "SOP Penanganan Surat Masuk.csv", "\ufeffProcess Step ID,"],
  ["mermaid", "SOP Penanganan Surat Masuk.mmd", "---\ntitle: "],
] as const)("%s", (format, name, begin) => {
  const file = exportFlow(sheet, document, format)!;
  expect(file.name).toBe(name);
  expect(file.text.startsWith(begin)).toBe(true);
});

test("a name that no file may have is made one", () => {
  const { identity } = document;
  const namaSop = { ...identity.namaSop!, text: 'SOP "Izin": usaha/dagang\n...' };
  const named = { ...document, identity: { ...identity, namaSop } };
  expect(exportFlow(sheet, named, "svg")?.name).toBe("SOP Izin usaha dagang.svg");
});

test("without symbols there is nothing to export", () => {
  const empty = form({ pelaksana: ["Pemohon"], steps: [{ kegiatan: "Mengajukan", kode: [] }] });
  for (const format of EXPORT_FORMATS) {
    expect(exportFlow(empty, recognise([empty]).documents[0]!, format)).toBeNull();
  }
});
