import { form, type GridCell, type GridOptions, grid } from "../../../tests/support/grid";
import type { SopIdentity } from "../document/sop-document";
import { formatOrigin } from "../grid/address";
import { recognise } from "./recognise";

const TABLE: GridCell[][] = [
  ["No", "Kegiatan", "Staf", "Kelengkapan", "Waktu", "Output"],
  [1, "Menerima", "P"],
];
const identity = (rows: readonly (readonly GridCell[])[], options?: GridOptions): SopIdentity =>
  recognise([grid([...rows, [], ...TABLE], options)]).documents[0]!.identity;

/** The form as printed: letterhead left, labels in column C, sections in pairs below. */
const PRINTED: GridCell[][] = [
  ["PEMERINTAH KABUPATEN GROBOGAN", null, "Nomor SOP", ":", "060/1/2026"],
  ["SEKRETARIAT DAERAH", null, "Tgl. Pembuatan", ":", "5 Januari 2026"],
  ["BAGIAN ORGANISASI", null, "Tanggal Revisi", ":", null],
  [null, null, "Tanggal Efektif", ":", "12 Januari 2026"],
  [null, null, "Disahkan oleh", ":", "KEPALA BAGIAN ORGANISASI"],
  [null, null, null, null, null],
  [null, null, null, null, "(ttd)"],
  [null, null, null, null, "NAMA PEJABAT, S.Sos., M.Si."],
  [null, null, null, null, "Pembina Tingkat I"],
  [null, null, null, null, "NIP. 19800101 200501 1 001"],
  [null, null, "Judul SOP", ":", "Penyusunan Standar Pelayanan"],
  ["DASAR HUKUM :", null, "KUALIFIKASI PELAKSANA :"],
  ["1. UU 25/2009\n2. PermenPANRB 35/2012\ntentang Pedoman", null, "- SMA", null, null],
  [null, null, "- Komputer"],
  ["KETERKAITAN", null, "PERALATAN / PERLENGKAPAN"],
  [1, "SOP Surat Masuk", "Komputer"],
  [2, "SOP Surat Keluar", "Printer"],
  [3],
  ["PERINGATAN", null, "PENCATATAN DAN PENDAFTARAN"],
  ["Jika terlambat, maka ditegur", null, "\uF0B7 Buku agenda\n\uF0B7 Aplikasi"],
];

describe("an identity block as printed", () => {
  const found = identity(PRINTED);

  test("has its values right of the labels, behind the colons", () => {
    expect(found.nomorSop).toEqual({
      text: "060/1/2026",
      items: ["060/1/2026"],
      origin: { sheet: "SOP 1", range: { top: 0, left: 4, bottom: 0, right: 4 } },
    });
    expect(found.tanggalPembuatan?.text).toBe("5 Januari 2026");
    expect(found.tanggalEfektif?.text).toBe("12 Januari 2026");
    expect(found.namaSop?.text).toBe("Penyusunan Standar Pelayanan");
  });

  test("tells a field that is empty from one that is missing", () => {
    expect(found.tanggalRevisi).toMatchObject({ text: "", items: [] });
    expect(formatOrigin(found.tanggalRevisi!.origin)).toBe("'SOP 1'!E3");
    expect(identity([["Nomor SOP", "1"]]).tanggalRevisi).toBeNull();
  });

  test("has the unit in its letterhead", () => {
    expect(found.unit?.items).toEqual([
      "PEMERINTAH KABUPATEN GROBOGAN",
      "SEKRETARIAT DAERAH",
      "BAGIAN ORGANISASI",
    ]);
  });

  test("has the signing official in three parts", () => {
    const { jabatan, nama, nip } = found.disahkanOleh!;
    expect([jabatan, nama, nip].map((field) => field?.text)).toEqual([
      "KEPALA BAGIAN ORGANISASI",
      "NAMA PEJABAT, S.Sos., M.Si.",
      "19800101 200501 1 001",
    ]);
    expect([jabatan, nama, nip].map((field) => formatOrigin(field!.origin))).toEqual([
      "'SOP 1'!E5",
      "'SOP 1'!E8",
      "'SOP 1'!E10",
    ]);
  });

  test("has the content of its sections below them, in one cell or an item a row", () => {
    expect(found.dasarHukum?.items).toEqual(["UU 25/2009", "PermenPANRB 35/2012 tentang Pedoman"]);
    expect(found.kualifikasi?.items).toEqual(["SMA", "Komputer"]);
    expect(found.keterkaitan?.items).toEqual(["SOP Surat Masuk", "SOP Surat Keluar"]);
    expect(found.peralatan?.items).toEqual(["Komputer", "Printer"]);
    expect(found.peringatan?.text).toBe("Jika terlambat, maka ditegur");
    expect(found.pencatatan?.items).toEqual(["Buku agenda", "Aplikasi"]);
    expect(formatOrigin(found.keterkaitan!.origin)).toBe("'SOP 1'!A16:B17");
  });
});

describe("other ways to fill in the block", () => {
  test("a value may stand in the label's own cell", () => {
    const found = identity([
      ["Nomor SOP : 060/1"],
      ["Nama SOP: Surat Masuk"],
      ["Dasar Hukum:\n1. UU 25/2009\n2. PP 96/2012"],
    ]);
    expect(found.nomorSop?.text).toBe("060/1");
    expect(found.namaSop?.text).toBe("Surat Masuk");
    expect(found.dasarHukum?.items).toEqual(["UU 25/2009", "PP 96/2012"]);
  });

  test("merged labels and values count as one cell", () => {
    const found = identity(
      [
        ["Nomor SOP", null, "060/1"],
        ["Dasar Hukum", null, "1. UU 25/2009"],
        [null, null, "2. PP 96/2012"],
        ["Peringatan", null, "Segera"],
      ],
      { merges: ["A1:B1", "C1:F1", "A2:B3"] },
    );
    expect(formatOrigin(found.nomorSop!.origin)).toBe("'SOP 1'!C1:F1");
    expect(found.dasarHukum?.items).toEqual(["UU 25/2009", "PP 96/2012"]);
    expect(found.peringatan?.text).toBe("Segera");
  });

  test("a blank block left of the labels is a letterhead that nobody has filled", () => {
    const head: GridCell[][] = [
      [null, null, "Nomor SOP", ":", "060/1/2026"],
      [null, null, "Tgl. Pembuatan", ":", "5 Januari 2026"],
      [null, null, "Tanggal Revisi", ":", null],
      [null, null, "Nama SOP", ":", "Surat Masuk"],
    ];
    const { unit } = identity(head, { merges: ["A1:B4"] });
    expect(unit).toMatchObject({ text: "", items: [] });
    expect(unit && formatOrigin(unit.origin)).toBe("'SOP 1'!A1:B4");
    expect(identity(head).unit).toBeNull();
  });

  test("the unit may have a label", () => {
    expect(identity([["SATUAN KERJA", "Kelurahan Ubung"]]).unit?.text).toBe("Kelurahan Ubung");
  });

  test.each([
    ["Kepala Dinas", ["Kepala Dinas", null, null]],
    ["Kepala Dinas\n\n\nNAMA PEJABAT", ["Kepala Dinas", "NAMA PEJABAT", null]],
    ["KEPALA DINAS\nKABUPATEN X", ["KEPALA DINAS\nKABUPATEN X", null, null]],
    [
      "Camat\nDrs. NAMA PEJABAT\nNIP 198001012005011001",
      ["Camat", "Drs. NAMA PEJABAT", "198001012005011001"],
    ],
    [
      "Camat\n__________\nNAMA PEJABAT\n19800101 200501 1 001",
      ["Camat", "NAMA PEJABAT", "19800101 200501 1 001"],
    ],
    ["Camat\nNIP.", ["Camat", null, ""]],
    ["Kapolsek\nNAMA PEJABAT\nNRP 71010001", ["Kapolsek", "NAMA PEJABAT", "NRP 71010001"]],
    ["", [null, null, null]],
  ])("the signing official %j", (text, parts) => {
    const { jabatan, nama, nip } = identity([["Disahkan oleh", text]]).disahkanOleh!;
    expect([jabatan, nama, nip].map((field) => field?.text ?? null)).toEqual(parts);
  });

  test("a number typed as a number is kept beside what is shown of it", () => {
    const found = identity([
      ["Tanggal Pembuatan", 44349],
      ["Disahkan oleh", "Camat"],
      [null, "NAMA PEJABAT"],
      [null, 1.98e17],
    ]);
    expect(found.tanggalPembuatan).toMatchObject({ text: "44349", number: 44349 });
    expect(found.disahkanOleh?.nama?.text).toBe("NAMA PEJABAT");
    expect(found.disahkanOleh?.nip?.number).toBe(1.98e17);
    expect(identity([["Tanggal Pembuatan", "2021"]]).tanggalPembuatan).not.toHaveProperty("number");
  });

  test("the label NIP may stand in a cell of its own", () => {
    const found = identity([
      ["Disahkan oleh", "Camat"],
      [null, "NAMA PEJABAT"],
      [null, "NIP.", "198001012005011001"],
    ]);
    expect(found.disahkanOleh?.nip?.text).toBe("198001012005011001");
    expect(formatOrigin(found.disahkanOleh!.nip!.origin)).toBe("'SOP 1'!C3");
  });

  test("words of the table are no labels", () => {
    const rows: GridCell[][] = [
      ["Nomor", "Kegiatan", "Staf", "Kelengkapan", "Waktu", "Output"],
      [1, "Pengesahan", "P"],
    ];
    expect(recognise([grid(rows)]).documents[0]!.identity).toMatchObject({
      nomorSop: null,
      disahkanOleh: null,
    });
  });
});

const cover = (sheet: string, namaSop: string) =>
  grid(
    [
      ["Nomor SOP", "1"],
      ["Tanggal Pembuatan", "1 Mei 2026"],
      ["Tanggal Revisi", "-"],
      ["Tanggal Efektif", "1 Mei 2026"],
      ["Nama SOP", namaSop],
    ],
    { sheet },
  );
const table = (sheet: string, title = "") => grid([[title], ...TABLE], { sheet });
const pairs = (...snapshots: ReturnType<typeof grid>[]) =>
  recognise(snapshots).documents.map(({ sheets, identity: own, table: found }) => [
    sheets.join("+"),
    own.namaSop?.text ?? null,
    found !== null,
  ]);

describe("which identity belongs to which table", () => {
  test("the one on the same sheet comes first", () => {
    const sop = form({ pelaksana: ["Staf"], steps: [{ kegiatan: "A" }], sheet: "SOP" });
    expect(pairs(cover("COVER", "Lain"), sop)).toEqual([
      ["COVER", "Lain", false],
      ["SOP", "Penanganan Surat Masuk", true],
    ]);
  });

  test("a single cover serves a single table, before or behind it", () => {
    expect(pairs(cover("C", "A"), table("T"))).toEqual([["C+T", "A", true]]);
    expect(pairs(table("T"), cover("C", "A"))).toEqual([["T+C", "A", true]]);
  });

  test("several pair by name", () => {
    expect(
      pairs(
        cover("C1", "Surat Masuk"),
        cover("C2", "Surat Keluar"),
        table("T1", "PROSEDUR : SURAT KELUAR"),
        table("Surat masuk"),
      ),
    ).toEqual([
      ["C2+T1", "Surat Keluar", true],
      ["C1+Surat masuk", "Surat Masuk", true],
    ]);
  });

  test("several pair by order where names do not say", () => {
    expect(pairs(cover("C1", "Aaaa"), table("T1"), cover("C2", "Bbbb"), table("T2"))).toEqual([
      ["C1+T1", "Aaaa", true],
      ["C2+T2", "Bbbb", true],
    ]);
  });

  test("one cover before several tables goes to the next one", () => {
    expect(pairs(cover("C1", "Aaaa"), table("T1"), table("T2"))).toEqual([
      ["C1+T1", "Aaaa", true],
      ["T2", null, true],
    ]);
  });

  test("a cover that repeats an identity adds no document", () => {
    const sop = form({ pelaksana: ["Staf"], steps: [{ kegiatan: "A" }], sheet: "SOP" });
    expect(pairs(cover("COVER", "Penanganan surat masuk"), sop)).toEqual([
      ["COVER+SOP", "Penanganan Surat Masuk", true],
    ]);
  });

  test("without any table it is a document without one", () => {
    const { sheets, documents } = recognise([cover("COVER", "Surat Masuk")]);
    expect(sheets).toEqual([{ sheet: "COVER", kind: "identity", documents: ["d1"] }]);
    expect(documents).toMatchObject([
      { id: "d1", table: null, pelaksana: [], activities: [], flowSource: "none" },
    ]);
  });

  test("fewer than five labels make no identity sheet", () => {
    const rows = [
      ["Nomor SOP", "1"],
      ["Tanggal Revisi", "-"],
      ["Nama SOP", "A"],
      ["Peringatan", "B"],
    ];
    expect(recognise([grid(rows)])).toEqual({
      sheets: [{ sheet: "SOP 1", kind: "unrecognised", documents: [] }],
      documents: [],
    });
  });
});
