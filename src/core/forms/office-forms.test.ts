import { sop } from "../../../tests/support/sop";
import { readDecree } from "../decree/read-decree";
import { readInventories } from "../inventory/read-inventories";
import { readInventory } from "../inventory/read-inventory";
import { readMaklumat } from "../maklumat/read-maklumat";
import { readOfficeSheets } from "../office-rules/read-office-sheets";
import { readiness } from "../ombudsman/readiness";
import { recognise } from "../recognise/recognise";
import { recogniseSp } from "../recognise/sp/recognise-sp";
import type { NewSheet } from "../sheet-commands";
import { newSheetSnapshot } from "../sheets/new-sheet-snapshot";
import { readStages } from "../stages/read-stages";
import { SOP_STAGES } from "../stages/sop-stages";
import { SP_STAGES } from "../stages/sp-stages";
import { stageProgress } from "../stages/stage-progress";
import { decreeForm } from "./decree-form";
import {
  discussionForm,
  evaluationForm,
  inventoryForm,
  maklumatForm,
  monitoringForm,
  NO_OFFICE,
} from "./office-forms";
import { ombudsmanForm } from "./ombudsman-form";
import { stagesForm } from "./stages-form";

const OFFICE = {
  unit: "PEMERINTAH KABUPATEN GROBOGAN\nKECAMATAN PURWODADI",
  place: "Purwodadi",
  date: "5 Januari 2026",
  jabatan: "CAMAT PURWODADI",
  nama: "NAMA CAMAT, S.STP.",
  nip: "19800101 200501 1 001",
};
const SOP = sop({ activities: [{ kegiatan: "Menerima surat" }, { kegiatan: "Mencatat surat" }] });
const snapshot = (content: NewSheet) => newSheetSnapshot("Lembar", content);

const FORMS: readonly (readonly [string, NewSheet])[] = [
  ["inventory", inventoryForm(OFFICE, 12, "a4")],
  ["stages", stagesForm(SP_STAGES, "Penerbitan Surat Keterangan", "a4")],
  ["stages of an SOP", stagesForm(SOP_STAGES, "Penanganan Surat Masuk", "a4")],
  ["discussion", discussionForm(OFFICE, "Penerbitan Surat Keterangan", ["Persyaratan"], "folio")],
  ["monitoring", monitoringForm(SOP, OFFICE, "a4")],
  ["evaluation", evaluationForm(SOP, OFFICE, "a4")],
  ["maklumat", maklumatForm(OFFICE, "a4")],
  ["decree on services", decreeForm("sp", OFFICE, [{ name: "Penerbitan KTP", note: "" }], "a4")],
  ["decree on SOPs", decreeForm("sop", NO_OFFICE, [], "folio")],
  [
    "ombudsman",
    ombudsmanForm(readiness({ components: {}, maklumat: null, sops: [SOP] }), OFFICE.unit, "a4"),
  ],
];

test.each(FORMS)(
  "%s: blocks do not overlap, all stand in the print area, no SOP is seen in it",
  (_, form) => {
    const covered = new Set<string>();
    for (const { range } of form.looks) {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let column = range.left; column <= range.right; column++) {
          expect(covered).not.toContain(`${row}/${column}`);
          covered.add(`${row}/${column}`);
        }
      }
      expect(range.bottom).toBeLessThanOrEqual(form.page.printArea!.bottom);
      expect(range.right).toBeLessThanOrEqual(form.page.printArea!.right);
    }
    expect(recognise([snapshot(form)]).documents).toEqual([]);
  },
);

test("an empty inventory is known as one", () => {
  const found = readInventory(snapshot(inventoryForm(OFFICE, 12, "a4")))!;
  expect(Object.keys(found.columns)).toHaveLength(8);
  expect(found.unit).toBe("PEMERINTAH KABUPATEN GROBOGAN KECAMATAN PURWODADI");
  expect(found.rows).toEqual([]);
});

test.each([
  [SP_STAGES, "Penerbitan Surat Keterangan", "rancangan"],
  [SOP_STAGES, "Penanganan Surat Masuk", "persiapan"],
] as const)("stages are known with what they are of, none of them done", (set, subject, first) => {
  const form = snapshot(stagesForm(set, subject, "a4"));
  const found = readStages(form)!;
  expect(found).toMatchObject({ set: set.id, subject });
  expect(found.rows.map(({ stage }) => stage)).toEqual(set.stages.map(({ key }) => key));
  expect(found.rows.map(({ evidence }) => evidence.items)).toEqual(
    set.stages.map(({ evidence }) => evidence),
  );
  expect(stageProgress(found)).toEqual({ done: [], next: first });
  expect(readOfficeSheets([form], recognise([form]))).toEqual([found]);
});

test("what is written into the stages of an SOP is read back exactly", () => {
  const form = stagesForm(SOP_STAGES, "Kecamatan Purwodadi", "folio");
  const top = form.page.titleRows!.last + 1;
  const written = SOP_STAGES.stages.flatMap((_, i) => [
    { at: { row: top + i, column: 2 }, content: { value: `${i + 2} Februari 2026` } },
    { at: { row: top + i, column: 4 }, content: { value: "Tim penyusun\nPelaksana" } },
    { at: { row: top + i, column: 5 }, content: { value: i < 4 ? "Selesai" : "Berjalan" } },
  ]);
  const found = readStages(snapshot({ ...form, cells: [...form.cells, ...written] }))!;
  expect(found.rows.map(({ date }) => date.date?.day)).toEqual([2, 3, 4, 5, 6, 7]);
  expect(found.rows.map(({ people }) => people.text)).toEqual(
    SOP_STAGES.stages.map(() => "Tim penyusun\nPelaksana"),
  );
  expect(stageProgress(found)).toEqual({
    done: ["persiapan", "penilaian-kebutuhan", "pengembangan", "penerapan"],
    next: "monitoring",
  });
  expect(form.choices).toEqual([
    expect.objectContaining({ options: ["Belum", "Berjalan", "Selesai"] }),
  ]);
});

test("a maklumat is read with its three parts and all who and when", () => {
  const found = readMaklumat(snapshot(maklumatForm(OFFICE, "a4")))!;
  expect(found.parts.size).toBe(3);
  expect(found).toMatchObject({
    place: "Purwodadi",
    date: { date: { year: 2026, month: 1, day: 5 } },
    official: {
      jabatan: { text: OFFICE.jabatan },
      nama: { text: OFFICE.nama },
      nip: { text: OFFICE.nip },
    },
  });
  const blank = readMaklumat(snapshot(maklumatForm(NO_OFFICE, "a4")))!;
  expect(blank.parts.size).toBe(3);
  expect(blank.date?.date ?? null).toBeNull();
});

test("monitoring has a row for each activity", () => {
  const { cells } = monitoringForm(SOP, OFFICE, "a4");
  const texts = cells.map(({ content }) => ("value" in content ? content.value : null));
  expect(texts).toEqual(expect.arrayContaining(["Menerima surat", "Mencatat surat"]));
});

test.each([
  ["sp", "PENETAPAN STANDAR PELAYANAN"],
  ["sop", "PENETAPAN STANDAR OPERASIONAL PROSEDUR"],
] as const)(
  "a decree about %s is upright, read as one, and its annex is no inventory",
  (kind, title) => {
    const documents = [
      { name: "Penanganan Surat Masuk", note: "065/1/2026" },
      { name: "Penanganan Surat Keluar", note: "" },
    ];
    const form = decreeForm(kind, OFFICE, documents, "a4");
    expect(form.page).toMatchObject({ landscape: false, fitToWidth: true });
    const sheet = snapshot(form);
    expect(readDecree(sheet)).toMatchObject({
      about: kind,
      title,
      place: "Purwodadi",
      date: { date: { year: 2026, month: 1, day: 5 } },
      official: { nama: { text: OFFICE.nama }, nip: { text: OFFICE.nip } },
    });
    expect(readOfficeSheets([sheet], recognise([sheet]))).toMatchObject([{ kind: "sk" }]);
    expect(readInventories([sheet], recognise([sheet]))).toEqual([]);
    expect(recogniseSp([sheet]).documents).toEqual([]);
    // The annex begins a page of its own and lists what the workbook holds.
    const [annex] = form.page.rowBreaks;
    const behind = form.cells.filter(({ at }) => at.row >= annex!);
    const texts = behind.map(({ content }) => ("value" in content ? content.value : null));
    expect(texts).toEqual(expect.arrayContaining(documents.map(({ name }) => name)));
  },
);
