import { type GridCell, type GridOptions, grid } from "../../../tests/support/grid";
import { rangeName } from "../grid/address";
import { recognise } from "./recognise";

const read = (rows: readonly (readonly GridCell[])[], options?: GridOptions) =>
  recognise([grid(rows, options)]).documents;
const one = (rows: readonly (readonly GridCell[])[], options?: GridOptions) => {
  const documents = read(rows, options);
  expect(documents).toHaveLength(1);
  return documents[0]!;
};
const numbers = (rows: readonly (readonly GridCell[])[], options?: GridOptions) =>
  one(rows, options).activities.map(({ number, description }) => `${number}:${description}`);

const HEADER: GridCell[][] = [
  ["No", "Kegiatan", "Pelaksana", null, "Mutu Baku", null, null, "Ket"],
  [null, null, "Staf", "Kasi", "Kelengkapan", "Waktu", "Output", null],
];
const MERGES = ["A1:A2", "B1:B2", "C1:D1", "E1:G1", "H1:H2"];

describe("the header", () => {
  test("is found below title lines, in any column, on any sheet", () => {
    const shifted = [["", "PROSEDUR SURAT MASUK"], [], ...HEADER, [1, "Menerima", "P"]].map(
      (row) => [null, null, ...row],
    );
    const { sheets, documents } = recognise([
      grid([["Daftar hadir"]], { sheet: "Lain" }),
      grid([], { sheet: "Kosong" }),
      grid(shifted, { sheet: "SOP 1" }),
    ]);
    expect(sheets.map(({ kind }) => kind)).toEqual(["unrecognised", "empty", "sop"]);
    expect(documents[0]!.table).toMatchObject({
      sheet: "SOP 1",
      header: { top: 2, bottom: 3 },
      columns: { no: 2, kegiatan: 3, kelengkapan: 6, waktu: 7, output: 8, keterangan: 9 },
    });
    expect(rangeName(documents[0]!.table!.range)).toBe("C3:J5");
    expect(documents[0]!.pelaksana.map(({ name, column }) => [name, column])).toEqual([
      ["Staf", 4],
      ["Kasi", 5],
    ]);
  });

  test("is the same with merged cells and without", () => {
    const rows = [...HEADER, [1, "Menerima", "P"]];
    const { pelaksanaHeader: _, headings: __, ...merged } = one(rows, { merges: MERGES }).table!;
    expect(one(rows).table).toMatchObject(merged);
  });

  test("may be one row without group words", () => {
    const document = one([
      ["No.", "Uraian Kegiatan", "Staf", "Kasi", "Waktu (menit)", "Keluaran"],
      [1, "Menerima", "P", null, 10, "Surat"],
    ]);
    expect(document.pelaksana.map(({ name }) => name)).toEqual(["Staf", "Kasi"]);
    expect(document.table?.pelaksanaHeader).toBeNull();
    expect(document.activities[0]!.mutuBaku.duration?.minutes).toBe(10);
    expect(document.activities[0]!.mutuBaku.kelengkapan).toBeNull();
  });

  test("may have Mutu Baku in any order, broken words and a typed zero", () => {
    const document = one([
      ["NO", "AKTI-\nVITAS", "PELAKSANA", null, "MUTU BAKU", null, null],
      [null, null, "Staf", "Kasi", "0utput", "WAKTU\nPROSES", "Persyaratan/\nKelengkapan"],
      [1, "Menerima", "P", null, "Surat", "1 jam", "Berkas"],
    ]);
    expect(document.table?.columns).toMatchObject({ output: 4, waktu: 5, kelengkapan: 6 });
    expect(document.table?.headings?.find(({ column }) => column === "output")).toMatchObject({
      text: "0utput",
      origin: { range: { top: 1, left: 4, bottom: 1, right: 4 } },
    });
    expect(document.activities[0]!.mutuBaku).toMatchObject({
      output: { items: ["Surat"] },
      duration: { minutes: 60 },
      kelengkapan: { items: ["Berkas"] },
    });
  });

  test("may name both groups in one cell", () => {
    const [first, ...others] = HEADER;
    const groups = first!.map((text, at) =>
      at === 2 ? "PELAKSANA MUTU BAKU" : at === 4 ? null : text,
    );
    const document = one([groups, ...others, [1, "Menerima", "P"]]);
    expect(document.pelaksana.map(({ name }) => name)).toEqual(["Staf", "Kasi"]);
  });

  test("may have a group over lanes in three rows, merged or not", () => {
    const rows: GridCell[][] = [
      ["No", "Kegiatan", "Pelaksana", null, null, "Mutu Baku", null, null],
      [null, null, "Dinas", null, "Pemohon", "Kelengkapan", "Waktu", "Output"],
      [null, null, "Staf", "Kasi", null, null, null, null],
      [1, "Menerima", "P"],
    ];
    const expected = [
      ["Staf", "Dinas"],
      ["Kasi", "Dinas"],
      ["Pemohon", null],
    ];
    for (const merges of [["C1:E1", "C2:D2", "E2:E3", "A1:A3", "B1:B3"], ["C1:E1"]]) {
      const { pelaksana, activities } = one(rows, { merges });
      expect(pelaksana.map(({ name, group }) => [name, group])).toEqual(expected);
      expect(activities).toHaveLength(1);
    }
  });

  test("may have its lane names below all other words", () => {
    const document = one([
      ["No", "Kegiatan", "Pelaksana", null, "Kelengkapan", "Waktu", "Output"],
      [null, null, "Kepala Seksi", "Kepala Dinas"],
      [1, "Menerima", "P"],
    ]);
    expect(document.pelaksana.map(({ name }) => name)).toEqual(["Kepala Seksi", "Kepala Dinas"]);
    expect(document.table?.header).toEqual({ top: 0, bottom: 1 });
  });

  test("may have lanes of several columns", () => {
    const { pelaksana, activities } = one(
      [
        ["No", "Kegiatan", "Pelaksana", null, null, null, "Waktu"],
        [null, null, "Staf", null, "Kepala\nSeksi", null, null],
        [1, "Menerima", null, "P", "K"],
      ],
      { merges: ["C1:F1", "C2:D2", "E2:F2"] },
    );
    expect(pelaksana.map(({ name, column, lastColumn }) => [name, column, lastColumn])).toEqual([
      ["Staf", 2, 3],
      ["Kepala Seksi", 4, 5],
    ]);
    expect(activities[0]!.nodes.map(({ pelaksana: lane, kind }) => [lane, kind])).toEqual([
      ["p1", "process"],
      ["p2", "decision"],
    ]);
  });

  test("may have a lane without a name when symbols stand in it, and drops it otherwise", () => {
    const header: GridCell[][] = [
      ["No", "Kegiatan", "Pelaksana", null, null, "Waktu"],
      [null, null, "Staf", null, null, null],
    ];
    const merges = ["C1:E1"];
    const { pelaksana } = one([...header, [1, "Menerima", null, null, "P"]], { merges });
    expect(pelaksana.map(({ id, name, column }) => [id, name, column])).toEqual([
      ["p1", "Staf", 2],
      ["p2", "", 4],
    ]);
  });

  test("may have no lanes at all", () => {
    const document = one([
      ["No", "Kegiatan", "Pelaksana", "Mutu Baku", null],
      [null, null, null, "Waktu", "Output"],
      [1, "Menerima", null, "5 menit"],
    ]);
    expect(document.pelaksana).toEqual([]);
    expect(document.table?.pelaksanaHeader?.range).toMatchObject({ top: 0, left: 2 });
  });

  test("may have Mutu Baku before the lanes", () => {
    const document = one(
      [
        ["No", "Kegiatan", "Mutu Baku", null, "Pelaksana", null, "Ket"],
        [null, null, "Waktu", "Output", "Staf", "Kasi", null],
        [1, "Menerima", "5 menit", "Surat", "P"],
      ],
      { merges: ["C1:D1", "E1:F1"] },
    );
    expect(document.pelaksana.map(({ name }) => name)).toEqual(["Staf", "Kasi"]);
  });

  test("may have helper columns, at any distance on its right", () => {
    const [first, second] = HEADER;
    const near = one([first!, [...second!, "Lanjut ke", "TIDAK KE"], [1, "Menerima", "P"]]);
    expect(near.table).toMatchObject({ helpers: { lanjut: 8, tidak: 9 }, range: { right: 7 } });
    const far = one([[...first!, null, null, "Tidak ke"], second!, [1, "Menerima", "P"]]);
    expect(far.table).toMatchObject({ helpers: { lanjut: null, tidak: 10 }, range: { right: 7 } });
  });

  test("may have more columns of its own at the right", () => {
    const [first, second] = HEADER;
    const { table } = one([[...first!, "Risiko", "Lanjut ke"], second!, [1, "Menerima", "P"]]);
    expect(table).toMatchObject({ range: { right: 8 }, helpers: { lanjut: 9 } });
  });
});

describe("the rows of activities", () => {
  test("skip the index row and repeated headers", () => {
    expect(
      numbers([
        ...HEADER,
        [1, 2, 3, 4, 5, 6, 7, 8],
        [1, "Menerima", "P"],
        ...HEADER,
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
        [2, "Mencatat", "P"],
      ]),
    ).toEqual(["1:Menerima", "2:Mencatat"]);
  });

  test("skip titles and headings across the table", () => {
    expect(
      numbers(
        [...HEADER, ["A. PERSIAPAN"], [1, "Menerima", "P"], ["B. PELAKSANAAN"], [2, "Mencatat"]],
        { merges: ["A3:H3", "A5:H5"] },
      ),
    ).toEqual(["1:Menerima", "2:Mencatat"]);
  });

  test("go on over blank rows", () => {
    expect(
      numbers([...HEADER, [1, "Menerima", "P"], [], [], [2, "Mencatat"], [], [3, "Arsip"]]),
    ).toEqual(["1:Menerima", "2:Mencatat", "3:Arsip"]);
  });

  test.each([
    ["a note", [["Catatan:"], ["1.", "Surat disimpan"]]],
    [
      "a note in Kegiatan",
      [
        [null, "Keterangan :"],
        [null, "Simbol K berarti keputusan"],
      ],
    ],
    ["a total", [[null, "Jumlah", null, null, null, "15 menit"]]],
    ["a total in No", [["Total waktu", null, null, null, null, "15 menit"]]],
    [
      "a signature",
      [
        [null, "Mengetahui,"],
        [null, "Kepala Dinas"],
      ],
    ],
    ["a signature after a gap", [[], [null, "Kepala Dinas"], [], [null, "Budi"]]],
    ["a place and date", [[null, "Purwodadi, 5 Januari 2026"]]],
    ["a signature in other columns", [[], [null, null, null, null, null, null, "Kepala Dinas"]]],
  ] as [string, GridCell[][]][])("end at %s", (_, below) => {
    const document = one([...HEADER, [1, "Menerima", "P", null, null, "5 menit"], ...below]);
    expect(document.activities).toHaveLength(1);
    expect(document.table?.range.bottom).toBe(2);
    expect(document.activities[0]!.mutuBaku.duration?.text).toBe("5 menit");
  });

  test("are one over several sheet rows when No or Kegiatan is merged", () => {
    const document = one(
      [
        ...HEADER,
        [1, "Memeriksa", "P", null, "1. Surat", "5 menit"],
        [null, null, null, "K", "2. Agenda", "1 jam"],
        [2, "Mencatat", "P"],
      ],
      { merges: ["A3:A4", "B3:B4"] },
    );
    expect(document.activities.map(({ origin }) => rangeName(origin.range))).toEqual([
      "A3:H4",
      "A5:H5",
    ]);
    expect(document.activities[0]!.nodes).toHaveLength(2);
    expect(document.activities[0]!.mutuBaku).toMatchObject({
      kelengkapan: { items: ["Surat", "Agenda"] },
      duration: { text: "5 menit\n1 jam", minutes: 65 },
    });
  });

  test("are activities without a number too", () => {
    expect(numbers([...HEADER, [null, "Menerima", "P"], [null, "Mencatat"], [3, "Arsip"]])).toEqual(
      [":Menerima", ":Mencatat", "3:Arsip"],
    );
  });

  test("continue the one above only as a plainly wrapped line", () => {
    expect(
      numbers([
        ...HEADER,
        [1, "Menerima surat dan", "P"],
        [null, "Berkas permohonan"],
        [null, "dari pemohon"],
        [null, "mencatat surat", "P"],
        [null, "a. Agenda", "P"],
        [null, "b. Register"],
      ]),
    ).toEqual([
      "1:Menerima surat dan\nBerkas permohonan\ndari pemohon",
      ":mencatat surat",
      ":a. Agenda\nb. Register",
    ]);
  });

  test("take one item a row below an activity into its lists", () => {
    const { activities } = one([
      ...HEADER,
      [1, "Menerima", "P", null, "- Surat", "5 menit", "Tanda terima"],
      [null, null, null, null, "- Agenda"],
      [2, "Mencatat"],
    ]);
    expect(activities).toHaveLength(2);
    expect(activities[0]!.mutuBaku.kelengkapan?.items).toEqual(["Surat", "Agenda"]);
  });

  test("leave out numbers that nobody has written behind", () => {
    expect(numbers([...HEADER, [1, "Menerima", "P"], [2], [3]])).toEqual(["1:Menerima"]);
  });

  test("keep a row of codes without text", () => {
    expect(
      numbers([...HEADER, [null, null, "M"], [1, "Menerima", "P"], [], [2, null, "S"]]),
    ).toEqual([":", "1:Menerima", "2:"]);
  });

  test("share what is merged over several of them", () => {
    const { activities } = one(
      [...HEADER, [1, "Menerima", "P", null, null, null, null, "Aplikasi"], [2, "Mencatat"]],
      { merges: ["H3:H4"] },
    );
    expect(activities.map(({ remarks }) => remarks)).toEqual(["Aplikasi", "Aplikasi"]);
  });
});

describe("several SOPs on one sheet", () => {
  test("are read each for itself", () => {
    const second = HEADER.map((row) => row.map((text) => (text === "Kasi" ? "Kabid" : text)));
    const documents = read([
      ["Nama SOP", "Surat masuk"],
      ...HEADER,
      [1, "Menerima", "P"],
      [],
      ["Nama SOP", "Surat keluar"],
      ...second,
      [1, "Mengetik", "P"],
      [2, "Mengirim", "P"],
    ]);
    expect(documents.map(({ activities }) => activities.length)).toEqual([1, 2]);
    expect(documents.map(({ identity }) => identity.namaSop?.text)).toEqual([
      "Surat masuk",
      "Surat keluar",
    ]);
  });

  test("are told from a repeated header by numbers that begin again", () => {
    expect(read([...HEADER, [1, "A"], [2, "B"], ...HEADER, [1, "C"]])).toHaveLength(2);
    expect(read([...HEADER, [1, "A"], [2, "B"], ...HEADER, [3, "C"]])).toHaveLength(1);
  });
});

describe("other tables of an office are no SOP", () => {
  test.each([
    ["attendance", ["No", "Nama", "Jabatan", "Tanda Tangan"]],
    ["budget", ["No", "Uraian Kegiatan", "Volume", "Satuan", "Harga Satuan", "Jumlah"]],
    ["budget with output", ["No", "Kegiatan", "Output", "Target", "Anggaran"]],
    ["inventory", ["No", "Nama Barang", "Merk", "Jumlah", "Keterangan"]],
    ["schedule", ["No", "Kegiatan", "Waktu", "Tempat", "Keterangan"]],
    ["bare schedule", ["No", "Kegiatan", "Waktu", "Keterangan"]],
    ["rundown", ["No", "Waktu", "Kegiatan", "Pelaksana"]],
    ["action plan", ["No", "Kegiatan", "Penanggung Jawab", "Output", "Waktu", "Anggaran"]],
    [
      "titles",
      [
        "No",
        "Tugas",
        "Fungsi",
        "Uraian Tugas",
        "Kegiatan",
        "Output",
        "Aspek Kegiatan",
        "Judul SOP",
      ],
    ],
    ["services", ["No", "Jenis Pelayanan", "Persyaratan", "Prosedur", "Waktu", "Biaya"]],
  ])("%s", (_, header) => {
    const { sheets, documents } = recognise([
      grid([["JADWAL PENYUSUNAN SOP"], header, [1, "a", "b", "c"]]),
    ]);
    expect(documents).toEqual([]);
    expect(sheets).toEqual([{ sheet: "SOP 1", kind: "unrecognised", documents: [] }]);
  });

  test("unless their title says so", () => {
    const rows = [
      ["No", "Kegiatan", "Waktu", "Keterangan"],
      [1, "Menerima", "5 menit"],
    ];
    expect(one([["STANDAR OPERASIONAL PROSEDUR"], ...rows]).pelaksana).toEqual([]);
  });

  test("unless Mutu Baku stands over them", () => {
    expect(
      one([
        ["No", "Kegiatan", "Staf", "Mutu Baku", null, "Paraf"],
        [null, null, null, "Waktu", "Output"],
        [1, "Menerima"],
      ]).pelaksana,
    ).toHaveLength(1);
  });
});
