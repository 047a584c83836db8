import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SopDocument } from "../../src/core/document/sop-document";
import { cellName, formatOrigin } from "../../src/core/grid/address";
import { planStructure } from "../../src/core/plan/plan-structure";
import { recognise } from "../../src/core/recognise/recognise";
import { openWorkbook, readSnapshot, sheetInfos } from "../../src/xlsx/workbook-file";
import { applySetValues } from "../support/apply-set-values";

const FILE = path.resolve("../shared/cases/real/verifikasi-berita.xlsx");

describe("a real SOP with a cover sheet", () => {
  if (!existsSync(FILE)) {
    test.skip("skipped: the workbook is not here", () => {});
    return;
  }

  const workbook = openWorkbook(new Uint8Array(readFileSync(FILE)));
  const snapshots = sheetInfos(workbook).map(({ name }) => readSnapshot(workbook, name));
  const { sheets, documents } = recognise(snapshots);
  const [document] = documents as [SopDocument];

  test("is one document over both sheets", () => {
    expect(documents).toHaveLength(1);
    expect(sheets).toEqual([
      { sheet: "COVER", kind: "identity", documents: ["d1"] },
      { sheet: "SOP VERIFIKASI BERITA SAR ", kind: "sop", documents: ["d1"] },
    ]);
    expect(document.sheets).toEqual(["COVER", "SOP VERIFIKASI BERITA SAR "]);
  });

  test("has eight activities around the rows of pentagons, and five pelaksana", () => {
    expect(document.activities.map(({ origin }) => origin.range.top + 1)).toEqual([
      6, 7, 8, 9, 10, 13, 14, 15,
    ]);
    expect(document.activities.map(({ number }) => number)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
    ]);
    expect(document.pelaksana.map(({ name }) => name)).toEqual([
      "Petugas Komunikasi",
      "Kepala Siaga BCC",
      "Kepala Siaga Kantor Pencarian dan Pertolongan",
      "Petugas Komunikasi Kantor Pencarian dan Pertolongan",
      "Instansi/ Organisasi / Perusahaan Kapal atau Maskapai Penerbangan",
    ]);
    expect(document.table).toMatchObject({
      header: { top: 3, bottom: 4 },
      range: { top: 3, left: 0, bottom: 14, right: 10 },
      columns: { no: 0, kegiatan: 1, kelengkapan: 7, waktu: 8, output: 9, keterangan: 10 },
      helpers: { lanjut: null, tidak: null },
    });
  });

  test("has the identity of the cover", () => {
    const { identity } = document;
    expect(identity.unit?.items).toEqual([
      "BADAN NASIONAL PENCARIAN DAN PERTOLONGAN",
      "DEPUTI BIDANG OPERASI PENCARIAN DAN PERTOONGAN, DAN KESIAPSIAGAAN",
      "DIREKTORAT KESIAPSIAGAAN",
    ]);
    expect(identity.nomorSop?.text).toBe("…   Tahun 2024");
    expect(identity.tanggalPembuatan?.text).toBe("Oktober 2024");
    expect(identity.tanggalRevisi?.text).toBe("-");
    expect(identity.tanggalEfektif?.text).toBe("Novermber 2024");
    expect(identity.namaSop?.text).toBe("VERIFIKASI BERITA PENCARIAN DAN PERTOLONGAN");
    expect(identity.disahkanOleh?.jabatan?.text).toBe("DIREKTUR KESIAPSIAGAAN");
    expect(formatOrigin(identity.disahkanOleh!.nama!.origin)).toBe("COVER!I9:L9");
    expect(identity.disahkanOleh?.nip?.text).toMatch(/^\d{18}$/);
    expect(identity.dasarHukum?.items).toHaveLength(7);
    expect(identity.dasarHukum?.items[1]).toBe(
      "UU Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara",
    );
    expect(identity.kualifikasi?.items).toHaveLength(1);
    expect(identity.keterkaitan?.items).toHaveLength(4);
    expect(identity.peralatan?.text).toMatch(/^Peralatan :/);
    expect(identity.peringatan?.text).toMatch(/^Bila SOP tidak dilaksanakan/);
    expect(identity.pencatatan?.items).toEqual([
      "Jurnal Emergency Call 115",
      "Jurnal Harian Petugas Komunikasi",
    ]);
  });

  test("has mutu baku in its own words and in minutes", () => {
    const [first] = document.activities;
    expect(first?.mutuBaku.kelengkapan?.items).toEqual([
      "Data Pelapor, Kronologis Kejadian, Data Kapal, Jumlah POB, dll",
    ]);
    expect(first?.mutuBaku.output?.items).toEqual(["Laporan, data pelapor"]);
    expect(first?.remarks).toMatch(/^Telp, Radio/);
    expect(document.activities.map(({ mutuBaku }) => mutuBaku.duration?.minutes)).toEqual([
      5, 2, 1, 2, 5, 5, 2, 5,
    ]);
  });

  test("has its flow from the drawing, and reads the same once it is written as codes", () => {
    expect(document.flowSource).toBe("shapes");
    expect(document.activities.map(({ nodes }) => nodes.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    const snapshot = snapshots[1]!;
    const commands = planStructure(snapshot, document);
    const written = commands.flatMap((command) =>
      command.kind === "set-values"
        ? command.cells.map(({ at }) => cellName(at.row, at.column))
        : [],
    );
    // Helper columns stand right of the print area A1:K15, so that nothing of them prints.
    expect(written.join(" ")).toBe("C6 D7 C8 E9 F10 G13 E14 D15 L5 M5 L10 L13 M14");
    const after = { ...applySetValues(snapshot, commands), shapes: [] };
    const [coded] = recognise([snapshots[0]!, after]).documents as [SopDocument];
    expect(coded.flowSource).toBe("codes");
    expect(told(coded)).toEqual(told(document));
  });
});

const told = ({ activities, flows }: SopDocument) => ({
  nodes: activities.flatMap(({ nodes }) => nodes.map(({ id, kind, lanes }) => [id, kind, lanes])),
  flows: flows
    .map(({ source, target, outcome, label, joint }) =>
      JSON.stringify([source, target, outcome, label, joint]),
    )
    .sort(),
});
