import { type GridCell, type GridOptions, grid } from "../../../../tests/support/grid";
import { lint } from "../../rules/lint";
import { presetFor } from "../../rules/presets";
import { recognise } from "../recognise";
import { COLUMN_ROLES, type ColumnRole, mappingFault, type SheetMapping } from "./sheet-mapping";

/** A form whose words no profile knows. */
const HEADER: GridCell[][] = [
  ["Butir", "Perihal", "Pihak", null, null, "Bekal", "Lama", "Wujud", "Catatan khusus"],
  [null, null, "Staf", "Arsip", "Kasi", null, null, null, null],
];
const BODY: GridCell[][] = [
  [1, "Menerima surat", "M", "x", null, "Surat", "5 menit", "Surat diterima", "a"],
  [2, "Menelaah surat", null, "x", "P", "Surat", "10 menit", "Telaah", "b"],
  [3, "Mengarsipkan surat", "S", "x", null, "Telaah", "5 menit", "Arsip", "c"],
];
const ROLES = "no kegiatan pelaksana none pelaksana kelengkapan waktu output none".split(
  " ",
) as ColumnRole[];
const HEADINGS = "Butir Perihal Staf Arsip Kasi Bekal Lama Wujud".split(" ");

const mapping = (changes: Partial<SheetMapping> = {}): SheetMapping => ({
  sheet: "SOP 1",
  header: { top: 0, bottom: 1 },
  columns: ROLES.map((role, column) => ({
    column,
    heading: HEADINGS[column] ?? "Catatan khusus",
    depth: column >= 2 && column <= 4 ? 1 : 0,
    role,
  })),
  ...changes,
});
const read = (
  rows: readonly (readonly GridCell[])[],
  options?: GridOptions,
  mappings: readonly SheetMapping[] = [mapping()],
) => recognise([grid(rows, options)], null, { mappings });
const MERGES = ["A1:A2", "B1:B2", "C1:E1"];

test("a form that no profile knows is read by the columns that were chosen", () => {
  const rows = [...HEADER, ...BODY];
  expect(read(rows, {}, []).documents).toEqual([]);
  const { documents, sheets } = read(rows, { merges: MERGES });
  expect(sheets).toMatchObject([{ kind: "sop", mapping: "used" }]);
  expect(documents).toHaveLength(1);
  const { table, pelaksana, activities, flows, problems } = documents[0]!;
  expect(table).toMatchObject({
    header: { top: 0, bottom: 1 },
    range: { top: 0, left: 0, bottom: 4, right: 8 },
    columns: { no: 0, kegiatan: 1, kelengkapan: 5, waktu: 6, output: 7, keterangan: null },
    pelaksanaHeader: { range: { top: 0, left: 2 } },
  });
  expect(pelaksana.map(({ name, group, column }) => [name, group, column])).toEqual([
    ["Staf", null, 2],
    ["Kasi", null, 4],
  ]);
  expect(activities.map(({ description }) => description)).toEqual(BODY.map((row) => row[1]));
  expect(activities[1]!.mutuBaku.duration?.minutes).toBe(10);
  expect(flows).toHaveLength(2);
  // The ticks in the column that was not ticked are no codes.
  expect(problems).toEqual([]);
});

test("what is chosen overrides what is found", () => {
  const rows: GridCell[][] = [
    ["No", "Kegiatan", "Tujuan", "Staf", "Waktu", "Output"],
    [1, "Menerima surat", "Kantor", "M", "5 menit", "Surat"],
    [2, "Mencatat surat", "Kantor", "S", "5 menit", "Arsip"],
  ];
  expect(read(rows, {}, []).documents[0]!.pelaksana.map(({ name }) => name)).toEqual([
    "Tujuan",
    "Staf",
  ]);
  const roles: ColumnRole[] = ["no", "kegiatan", "none", "pelaksana", "waktu", "output"];
  const chosen = mapping({
    header: { top: 0, bottom: 0 },
    columns: roles.map((role, column) => ({
      column,
      heading: String(rows[0]![column]),
      depth: 0,
      role,
    })),
  });
  const { documents } = read(rows, {}, [chosen]);
  expect(documents).toHaveLength(1);
  expect(documents[0]!.pelaksana.map(({ name }) => name)).toEqual(["Staf"]);
  expect(documents[0]!.problems).toEqual([]);
});

describe("the table is found again", () => {
  const lanesOf = (reading: ReturnType<typeof read>) =>
    reading.documents[0]?.pelaksana.map(({ name, column }) => `${name} ${column}`);

  test("below rows, and right of columns, that were inserted", () => {
    const rows = [["Daftar langkah"], [], [], ...HEADER, ...BODY].map((row) => [
      null,
      null,
      ...row,
    ]);
    const reading = read(rows);
    expect(lanesOf(reading)).toEqual(["Staf 4", "Kasi 6"]);
    expect(reading.documents[0]!.table).toMatchObject({
      header: { top: 3, bottom: 4 },
      columns: { no: 2, kegiatan: 3, waktu: 8 },
    });
  });

  test("with a lane inserted between two, and one renamed", () => {
    const withColumn = [...HEADER, ...BODY].map((row) => [
      ...row.slice(0, 5),
      null,
      ...row.slice(5),
    ]);
    withColumn[1]![5] = "Kabid";
    withColumn[1]![2] = "Staf Umum";
    const all = mapping({
      columns: mapping().columns.map((column) =>
        column.role === "none" && column.column === 3 ? { ...column, role: "pelaksana" } : column,
      ),
    });
    // Inserted after the last lane it is nobody's: only between two lanes a new column is one.
    expect(lanesOf(read(withColumn, {}, [all]))).toEqual(["Staf Umum 2", "Arsip 3", "Kasi 4"]);
    const between = [...HEADER, ...BODY].map((row) => [...row.slice(0, 3), null, ...row.slice(3)]);
    between[1]![3] = "Kabid";
    expect(lanesOf(read(between, {}, [all]))).toEqual(["Staf 2", "Kabid 3", "Arsip 4", "Kasi 5"]);
  });

  test("with a heading mended", () => {
    const mended = [HEADER[0]!.with(6, "Waktu (menit)"), HEADER[1]!, ...BODY];
    expect(read(mended).documents[0]!.table?.columns.waktu).toBe(6);
  });

  test("on its sheet under a new name, but not on another one beside it", () => {
    const rows = [...HEADER, ...BODY];
    expect(lanesOf(read(rows, { sheet: "SOP Baru" }))).toEqual(["Staf 2", "Kasi 4"]);
    const two = recognise([grid(rows), grid(rows, { sheet: "SOP 2" })], null, {
      mappings: [mapping()],
    });
    expect(two.sheets.map(({ kind }) => kind)).toEqual(["sop", "unrecognised"]);
  });

  test("once more where the header is repeated on the next page", () => {
    const more: GridCell[][] = [[4, "Melaporkan", "P", null, null, "Arsip", "5 menit", "Laporan"]];
    const { documents } = read([...HEADER, ...BODY, ...HEADER, ...more]);
    expect(documents).toHaveLength(1);
    expect(documents[0]!.activities.map(({ number }) => number)).toEqual(["1", "2", "3", "4"]);
  });
});

test("a choice whose header is gone is dropped and told", () => {
  const rows: GridCell[][] = [
    ["No", "Kegiatan", "Staf", "Waktu", "Output"],
    [1, "Menerima surat", "M", "5 menit", "Surat"],
    [2, "Mencatat surat", "S", "5 menit", "Arsip"],
  ];
  const reading = read(rows);
  expect(reading.sheets).toMatchObject([{ kind: "sop", mapping: "lost" }]);
  expect(reading.documents[0]!.pelaksana.map(({ name }) => name)).toEqual(["Staf"]);
  const told = lint(reading, presetFor()).filter(({ code }) => code === "X-01");
  expect(told).toMatchObject([{ messageId: "lost", origin: { range: { top: 0, bottom: 0 } } }]);
});

test("an unread sheet without that header stays unread", () => {
  const { sheets, documents } = read([["Daftar hadir"], ["Nama", "Paraf"]]);
  expect(sheets).toMatchObject([{ kind: "unrecognised", mapping: "lost" }]);
  expect(documents).toEqual([]);
});

test("what cannot be kept is named", () => {
  const { columns } = mapping();
  expect(mappingFault(columns)).toBeNull();
  expect(mappingFault(columns.filter(({ role }) => role !== "kegiatan"))).toBe("no-kegiatan");
  expect(mappingFault([...columns, { column: 9, heading: "Waktu", depth: 0, role: "waktu" }])).toBe(
    "role-twice",
  );
  expect(mappingFault(columns.map((column) => ({ ...column, heading: "" })))).toBe("no-heading");
  expect(new Set(COLUMN_ROLES).size).toBe(10);
});
