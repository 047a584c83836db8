import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { discussionForm, inventoryForm, maklumatForm } from "../../src/core/forms/office-forms";
import { sopForm } from "../../src/core/forms/sop-form";
import { libraryContent } from "../../src/core/forms/sop-form-content";
import { spForm } from "../../src/core/forms/sp-form";
import { librarySpContent } from "../../src/core/forms/sp-form-content";
import { stagesForm } from "../../src/core/forms/stages-form";
import { SOP_UMUM } from "../../src/core/library/index";
import { SP_UMUM } from "../../src/core/library/sp-umum";
import type { NewSheet } from "../../src/core/sheet-commands";
import { newSheetSnapshot } from "../../src/core/sheets/new-sheet-snapshot";
import { SOP_STAGES } from "../../src/core/stages/sop-stages";
import { SP_STAGES } from "../../src/core/stages/sp-stages";
import { defaultSopProfile } from "../../src/core/templates";
import { openWorkbook, readSnapshot, sheetInfos } from "../../src/xlsx/workbook-file";
import { grid } from "./grid";
import type { MeasuredCase } from "./measured-cases";
import { formBytes } from "./reading/form-fixture";
import { crossSheets } from "./sp/cross";
import { LAYOUTS, publishedSps } from "./sp/shared-sp";
import { spFixtures } from "./sp/sp-fixture";

const TITLES = resolve("../shared/cases/titles");
const OFFICE = {
  unit: "PEMERINTAH KABUPATEN CONTOH\nKECAMATAN CONTOH",
  place: "Contoh",
  date: "5 Januari 2026",
  jabatan: "CAMAT CONTOH",
  nama: "NAMA CAMAT, S.STP.",
  nip: "19800101 200501 1 001",
};

/** Workbooks to run the rules of Standar Pelayanan and everything around over; the shared cases where they are present. */
export const serviceCases = (): readonly MeasuredCase[] => [
  { family: "model", name: "sp", snapshots: crossSheets({}) },
  ...SP_UMUM.map(
    (sp): MeasuredCase => ({
      family: "library",
      name: sp.id,
      snapshots: [
        sheet("SP", spForm(librarySpContent(sp), { paper: "a4" })),
        ...libraryProcedures(),
      ],
    }),
  ),
  ...publishedSps().flatMap(({ name, sp }) =>
    Object.values(LAYOUTS).map(
      (layout, i): MeasuredCase => ({
        family: "published-sp",
        name: `${name} ${i + 1}`,
        snapshots: [layout(sp)],
      }),
    ),
  ),
  ...spFixtures().map(({ name, fixture }) => {
    const workbook = openWorkbook(formBytes(fixture));
    const snapshots = sheetInfos(workbook).map((info) => readSnapshot(workbook, info.name));
    return { family: "sp-form", name, snapshots };
  }),
  ...titleLists(),
  ...Object.entries(OFFICE_FORMS).map(
    ([name, form]): MeasuredCase => ({ family: "office", name, snapshots: [sheet(name, form)] }),
  ),
];

const sheet = (name: string, form: NewSheet) => newSheetSnapshot(name, form);

const libraryProcedures = () =>
  SOP_UMUM.map((sop, i) =>
    sheet(
      `SOP ${i + 1}`,
      sopForm(libraryContent(sop), { profile: defaultSopProfile, paper: "a4" }),
    ),
  );

/** As they are handed out: a maklumat that is signed, the others still to be filled. */
const OFFICE_FORMS: Readonly<Record<string, NewSheet>> = {
  maklumat: maklumatForm(OFFICE, "a4"),
  inventaris: inventoryForm(OFFICE, 10, "a4"),
  "tahapan-sp": stagesForm(SP_STAGES, "Penerbitan Surat Keterangan", "a4"),
  "tahapan-sop": stagesForm(SOP_STAGES, OFFICE.unit.replaceAll("\n", " "), "a4"),
  "berita-acara": discussionForm(OFFICE, "Penerbitan Surat Keterangan", ["Persyaratan"], "a4"),
};

const titleLists = (): readonly MeasuredCase[] =>
  (existsSync(TITLES) ? readdirSync(TITLES).sort() : []).map((file) => {
    const lines = readFileSync(resolve(TITLES, file), "utf8").trim().split("\n").slice(1);
    const rows = lines.map((line) => /^([^,]*),"?(.*?)"?\s*$/.exec(line)?.slice(1) ?? [line]);
    return {
      family: "titles",
      name: file,
      snapshots: [grid([["No", "Judul SOP"], ...rows], { sheet: "Daftar SOP" })],
    };
  });
