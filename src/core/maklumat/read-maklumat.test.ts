import { type GridCell, grid } from "../../../tests/support/grid";
import { shape } from "../../../tests/support/shapes";
import { lackingOf } from "../office-rules/signature-parts";
import { MAKLUMAT_PARTS, MAKLUMAT_TEXT, partsOf } from "./maklumat-parts";
import { readMaklumat } from "./read-maklumat";

const SIGNED: GridCell[][] = [
  [null, null, "Purwodadi, 12 Januari 2026"],
  [null, null, "CAMAT PURWODADI"],
  [],
  [],
  [null, null, "NAMA CAMAT, S.STP., M.Si."],
  [null, null, "Pembina Tingkat I"],
  [null, null, "NIP. 19800101 200501 1 001"],
];
const read = (rows: readonly (readonly GridCell[])[]) => readMaklumat(grid(rows));

test("our own wording has its three parts; the common short one lacks improvement", () => {
  expect([...partsOf(Object.values(MAKLUMAT_TEXT).join(" "))]).toEqual([...MAKLUMAT_PARTS]);
  const common =
    "Dengan ini kami sanggup menyelenggarakan pelayanan sesuai standar pelayanan, dan apabila tidak menepati janji ini kami siap menerima sanksi.";
  expect([...partsOf(common)]).toEqual(["janji", "sanksi"]);
});

test.each(MAKLUMAT_PARTS)("the sentence of the part %s says that part alone", (part) => {
  expect([...partsOf(MAKLUMAT_TEXT[part])]).toEqual([part]);
});

test("heading, promise, place, date and official", () => {
  const found = read([
    ["PEMERINTAH KABUPATEN GROBOGAN"],
    ["MAKLUMAT PELAYANAN"],
    ["Nomor: 065/12/2026"],
    [],
    [MAKLUMAT_TEXT.janji],
    [`${MAKLUMAT_TEXT.perbaikan}\n${MAKLUMAT_TEXT.sanksi}`],
    ...SIGNED,
  ])!;
  expect(found.text.text).toBe(Object.values(MAKLUMAT_TEXT).join("\n"));
  expect(found.parts.size).toBe(3);
  expect(found.number?.text).toBe("065/12/2026");
  expect(found.place).toBe("Purwodadi");
  expect(found.date?.date).toEqual({ year: 2026, month: 1, day: 12 });
  expect(found.official.jabatan?.text).toBe("CAMAT PURWODADI");
  expect(found.official.nama?.text).toBe("NAMA CAMAT, S.STP., M.Si.");
  expect(found.official.nip?.text).toBe("19800101 200501 1 001");
});

test("an office written above a place, a date and a name that are still dots is read", () => {
  const found = read([
    ["MAKLUMAT PELAYANAN"],
    [MAKLUMAT_TEXT.janji],
    [null, null, "……………, ……………………"],
    [null, null, "Lurah Sukamaju"],
    [],
    [null, null, "……………………"],
    [null, null, "NIP ………………"],
  ])!;
  expect(found.text.text).toBe(MAKLUMAT_TEXT.janji);
  expect(found.official.jabatan?.text).toBe("Lurah Sukamaju");
  expect(found.official.nama).toBeNull();
  expect(lackingOf(found)).toEqual(["tempat", "tanggal", "nama", "NIP"]);
});

test("place and date on lines of their own, the day not yet written", () => {
  const found = read([
    ["Maklumat Pelayanan"],
    [MAKLUMAT_TEXT.janji],
    ["Ditetapkan di Batam"],
    ["pada tanggal ........ 2026"],
    ["LURAH SUKAMAJU"],
  ])!;
  expect(found.place).toBe("Batam");
  expect(found.date).toMatchObject({ date: null });
  expect(found.official.jabatan?.text).toBe("LURAH SUKAMAJU");
  expect(found.official.nip).toBeNull();
});

test("a maklumat in a text box is read, too", () => {
  const text = ["MAKLUMAT PELAYANAN", ...Object.values(MAKLUMAT_TEXT)].join("\n");
  const box = shape("kotak", { x: 60, y: 40, width: 300, height: 160 }, { text, textBox: true });
  const found = readMaklumat(grid([[], [], [], [], []], { shapes: [box] }))!;
  expect(found.parts.size).toBe(3);
  expect(found.date).toBeNull();
});

test("a sheet that only speaks of a maklumat is none", () => {
  expect(read([["Maklumat pelayanan dipajang di ruang tunggu"]])).toBeNull();
  expect(read([[]])).toBeNull();
});

test("a row of a table that speaks of the maklumat is none", () => {
  const table = grid([
    ["No", "Komponen", "Uraian"],
    [15, "Maklumat Pelayanan", "Kami sanggup melayani sesuai standar pelayanan"],
  ]);
  expect(readMaklumat(table)).toBeNull();
});
