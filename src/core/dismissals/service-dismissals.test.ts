import { type GridCell, grid } from "../../../tests/support/grid";
import { crossSheets } from "../../../tests/support/sp/cross";
import { spSheet } from "../../../tests/support/sp/sp";
import { lintServices } from "../cross-rules/lint-services";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { movedSnapshot } from "../grid/moved-snapshot";
import { readInventories } from "../inventory/read-inventories";
import { lintInventories } from "../inventory-rules/lint-inventory";
import { lintOffice } from "../office-rules/lint-office";
import { readOfficeSheets } from "../office-rules/read-office-sheets";
import { workbookPresetFor } from "../presets/workbook-preset";
import { recognise } from "../recognise/recognise";
import { recogniseSp } from "../recognise/sp/recognise-sp";
import { applyDismissals, dismissalOf } from "./apply-dismissals";
import type { Dismissal } from "./dismissal";

const TODAY = { year: 2026, month: 11, day: 25 };
const preset = workbookPresetFor();

/** All findings of a workbook but those of its SOPs alone, and what they are about. */
function check(snapshots: readonly GridSnapshot[]) {
  const reading = recognise(snapshots);
  const services = recogniseSp(snapshots);
  const inventories = readInventories(snapshots, reading);
  const offices = readOfficeSheets(snapshots, reading);
  const diagnostics = [
    ...lintServices(services, reading.documents, {
      preset,
      decisions: [],
      cross: true,
      today: TODAY,
    }),
    ...lintInventories(inventories, reading.documents, preset),
    ...lintOffice(offices, preset, TODAY),
  ];
  return { source: { reading, services, inventories, offices }, diagnostics };
}

/** The dismissal of the only finding with that code. */
function dismissed(snapshots: readonly GridSnapshot[], code: string): Dismissal {
  const { source, diagnostics } = check(snapshots);
  const [found, ...others] = diagnostics.filter((one) => one.code === code);
  expect(others).toEqual([]);
  return dismissalOf(found!, diagnostics, source, "Sudah dibahas")!;
}

/** Codes of the findings that such a dismissal sets aside in another state of the workbook. */
function setAside(dismissal: Dismissal, snapshots: readonly GridSnapshot[]): readonly string[] {
  const { source, diagnostics } = check(snapshots);
  return applyDismissals(diagnostics, [dismissal], source).dismissed.map(
    ({ diagnostic }) => diagnostic.code,
  );
}

/** The same sheet with two empty rows inserted on top. */
const lower = (sheet: GridSnapshot): GridSnapshot =>
  movedSnapshot(sheet, { kind: "insert", axis: "row", at: 0, count: 2 });

describe("a finding of a Standar Pelayanan", () => {
  const requirements = (...items: readonly string[]) =>
    spSheet({ components: { persyaratan: items.join("\n") } });
  const before = requirements("1. Fotokopi KTP", "2. Dokumen lain bila diperlukan");
  const dismissal = dismissed([before], "SP-08");

  test("stays set aside when rows are inserted above", () => {
    expect(setAside(dismissal, [lower(before)])).toEqual(["SP-08"]);
  });

  test("stays set aside when another item is added, for it was about one item", () => {
    const more = requirements("1. Fotokopi KTP", "2. Dokumen lain bila diperlukan", "3. Pas foto");
    expect(setAside(dismissal, [more])).toEqual(["SP-08"]);
  });

  test("comes back when the text of the item is another one", () => {
    const changed = requirements("1. Fotokopi KTP", "2. Surat kuasa bila diperlukan");
    expect(setAside(dismissal, [changed])).toEqual([]);
  });

  test("holds for its own service alone", () => {
    const other = { ...before, sheet: "SP 2" };
    const renamed = spSheet({
      title: "Penerbitan Surat Pengantar Nikah",
      components: { persyaratan: "1. Fotokopi KTP\n2. Dokumen lain bila diperlukan" },
    });
    expect(setAside(dismissal, [renamed])).toEqual([]);
    // The sheet that it names has gone: it was renamed.
    expect(setAside(dismissal, [other])).toEqual(["SP-08"]);
  });
});

describe("a finding between an SP and its SOP", () => {
  const slow = (waktu: string) =>
    crossSheets({
      sp: { components: { jangkaWaktu: "1 hari kerja" } },
      sop: { steps: { 2: { waktu } } },
    });
  const dismissal = dismissed(slow("3 hari"), "XR-03");

  test("stays set aside when rows are inserted on either sheet", () => {
    const [sp, sop] = slow("3 hari");
    expect(setAside(dismissal, [lower(sp!), sop!])).toEqual(["XR-03"]);
    expect(setAside(dismissal, [sp!, lower(sop!)])).toEqual(["XR-03"]);
  });

  test("comes back when what was told is another time", () => {
    expect(setAside(dismissal, slow("5 hari"))).toEqual([]);
  });
});

describe("a finding of a list of titles", () => {
  const list = (...rows: readonly (readonly GridCell[])[]) =>
    grid([["Kegiatan", "Output", "Judul SOP"], ...rows], { sheet: "Inventaris" });
  const row = ["Mengelola surat masuk", "Surat masuk terdisposisi", null] as const;
  const before = list(row);
  const dismissal = dismissed([before], "INV-02");

  test("stays set aside when lines are inserted above", () => {
    const more = list(["Menyusun laporan", "Laporan bulanan", "Penyusunan Laporan Bulanan"], row);
    expect(setAside(dismissal, [more])).toEqual(["INV-02"]);
    expect(setAside(dismissal, [lower(before)])).toEqual(["INV-02"]);
  });

  test("comes back when the line is another one", () => {
    const changed = list(["Mengelola surat masuk", "Surat keluar", null]);
    expect(setAside(dismissal, [changed])).toEqual([]);
  });
});

describe("a finding of a table of stages", () => {
  const stages = (people: string) =>
    grid(
      [
        ["Jenis pelayanan : Surat Keterangan"],
        ["Tahapan", "Tanggal", "Peserta"],
        ["Penyusunan rancangan", "5 Januari 2026", null],
        ["Pembahasan rancangan", "2 Februari 2026", people],
        ["Penetapan", "2 Maret 2026", null],
      ],
      { sheet: "Tahapan" },
    );
  const before = stages("Kepala seksi");
  const dismissal = dismissed([before], "SP-34");

  test("stays set aside when rows are inserted above, and comes back with another text", () => {
    expect(setAside(dismissal, [lower(before)])).toEqual(["SP-34"]);
    expect(setAside(dismissal, [stages("Kepala seksi dan staf")])).toEqual([]);
  });
});

test("a maklumat that lacks a part comes back when its text is another one", () => {
  const maklumat = (promise: string) =>
    grid([["MAKLUMAT PELAYANAN"], [promise], ["Purwodadi, 5 Januari 2026"], ["CAMAT"]], {
      sheet: "Maklumat",
    });
  const before = maklumat("Kami sanggup melayani sesuai Standar Pelayanan.");
  const dismissal = dismissed([before], "SP-31");
  expect(setAside(dismissal, [lower(before)])).toEqual(["SP-31"]);
  expect(setAside(dismissal, [maklumat("Kami sanggup melayani sesuai standar.")])).toEqual([]);
});

test("every finding has a key of its own", () => {
  const snapshots = [
    ...crossSheets({
      sp: { components: { biaya: "-", produk: "-", persyaratan: "KTP dll, pas foto dsb" } },
      sop: { kode: [["M"], ["", "K"], ["", "", "P"], ["", "", "", "P"], ["", "S"]] },
    }),
  ];
  const { source, diagnostics } = check(snapshots);
  expect(diagnostics.length).toBeGreaterThan(3);
  const dismissals = diagnostics.map(
    (one) => dismissalOf(one, diagnostics, source, "Sudah dibahas")!,
  );
  expect(new Set(dismissals.map((one) => JSON.stringify(one))).size).toBe(diagnostics.length);
  expect(dismissals.filter(({ anchor }) => anchor === '["lembar"]')).toEqual([]);
  expect(applyDismissals(diagnostics, dismissals, source).open).toEqual([]);
});
