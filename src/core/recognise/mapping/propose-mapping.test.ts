import { form, type GridCell, grid } from "../../../../tests/support/grid";
import { recognise } from "../recognise";
import { asMapping, proposeMapping } from "./propose-mapping";
import { mappingFault } from "./sheet-mapping";

const propose = (rows: readonly (readonly GridCell[])[]) => {
  const snapshot = grid(rows);
  return proposeMapping(snapshot, recognise([snapshot]));
};
const told = (proposal: ReturnType<typeof propose>) =>
  proposal?.columns.map(({ heading, role, certainty }) => `${heading}: ${role} (${certainty})`);

const MODEL = form({
  pelaksana: ["Staf", "Kasi"],
  steps: [
    { kegiatan: "Menerima surat", kode: ["M", ""], waktu: "5 menit" },
    { kegiatan: "Menelaah surat", kode: ["", "S"], waktu: "10 menit" },
  ],
});

test("a form that is read is proposed as it is read, without doubts", () => {
  const proposal = proposeMapping(MODEL, recognise([MODEL]))!;
  expect(proposal.isCertain).toBe(true);
  expect(proposal.columns.map(({ role }) => role)).toEqual(
    "no kegiatan pelaksana pelaksana kelengkapan waktu output keterangan lanjut tidak".split(" "),
  );
});

test("a proposal kept as a choice reads the sheet as before", () => {
  const before = recognise([MODEL]);
  const mapping = asMapping(proposeMapping(MODEL, before)!);
  expect(mappingFault(mapping.columns)).toBeNull();
  const { sheets, documents } = recognise([MODEL], null, { mappings: [mapping] });
  expect(sheets).toEqual(before.sheets.map((sheet) => ({ ...sheet, mapping: "used" })));
  expect(documents).toEqual(before.documents);
});

test("a column that its contents speak against is in doubt until it is chosen", () => {
  const snapshot = grid([
    ["No", "Kegiatan", "Tempat kerja", "Staf", "Waktu", "Output"],
    [1, "Menerima surat", "Kantor pusat", "M", "5 menit", "Surat"],
    [2, "Mencatat surat", "Kantor pusat", "S", "5 menit", "Arsip"],
  ]);
  const reading = recognise([snapshot]);
  const proposal = proposeMapping(snapshot, reading)!;
  expect(told(proposal)).toEqual([
    "No: no (sure)",
    "Kegiatan: kegiatan (sure)",
    "Tempat kerja: pelaksana (unsure)",
    "Staf: pelaksana (sure)",
    "Waktu: waktu (sure)",
    "Output: output (sure)",
  ]);
  expect(proposal.isCertain).toBe(false);
  const again = recognise([snapshot], null, { mappings: [asMapping(proposal)] });
  expect(proposeMapping(snapshot, again)!.isCertain).toBe(true);
});

test("a sheet that is not read is guessed at by its words and its contents", () => {
  const rows: GridCell[][] = [
    ["DAFTAR LANGKAH LAYANAN"],
    [],
    ["Butir", "Perihal yang dikerjakan", "Staf", "Kasi", "Bekal", "Lama", "Ket"],
    [1, "Menerima surat permohonan", "M", null, "Surat", "5 menit", null],
    [2, "Menelaah surat permohonan", null, "P", "Surat", "10 menit", null],
    [3, "Mengarsipkan surat", "S", null, "Telaah", "5 menit", null],
  ];
  const proposal = propose(rows)!;
  expect(proposal).toMatchObject({ header: { top: 2, bottom: 2 }, isCertain: false });
  expect(told(proposal)).toEqual([
    "Butir: no (likely)",
    "Perihal yang dikerjakan: kegiatan (likely)",
    "Staf: pelaksana (sure)",
    "Kasi: pelaksana (sure)",
    "Bekal: none (likely)",
    "Lama: waktu (likely)",
    "Ket: keterangan (sure)",
  ]);
  const { documents } = recognise([grid(rows)], null, { mappings: [asMapping(proposal)] });
  expect(documents[0]?.activities).toHaveLength(3);
});

test("nothing is proposed where no row looks like a header", () => {
  expect(propose([])).toBeNull();
  expect(
    propose([["Nota dinas"], ["Dengan hormat,"], ["Kami sampaikan laporan bulanan."]]),
  ).toBeNull();
});
