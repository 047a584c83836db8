import { sopForm } from "../core/forms/sop-form";
import { libraryContent } from "../core/forms/sop-form-content";
import { SOP_UMUM } from "../core/library/index";
import { recognise } from "../core/recognise/recognise";
import { defaultSopProfile } from "../core/templates";
import { checkWorkbook } from "./check-workbook";
import { newWorkbook } from "./new-workbook";
import { openWorkbook, readSnapshot, saveWorkbook, sheetInfos } from "./workbook-file";

const sheets = SOP_UMUM.slice(0, 2).map((sop, i) => ({
  name: `SOP ${i + 1}`,
  content: sopForm(libraryContent(sop), { profile: defaultSopProfile, paper: "a4" }),
}));

test("holds its sheets and nothing else, and reads as what was written", () => {
  const file = openWorkbook(saveWorkbook(newWorkbook(sheets)));
  expect(sheetInfos(file)).toMatchObject([
    { name: "SOP 1", visible: true },
    { name: "SOP 2", visible: true },
  ]);
  expect(checkWorkbook(file)).toEqual([]);
  const { documents } = recognise(sheets.map(({ name }) => readSnapshot(file, name)));
  expect(documents.map(({ identity }) => identity.namaSop?.text)).toEqual(
    SOP_UMUM.slice(0, 2).map(({ judul }) => judul),
  );
});

test("equal sheets give equal bytes", () => {
  expect(saveWorkbook(newWorkbook(sheets))).toEqual(saveWorkbook(newWorkbook(sheets)));
});

test("a name that Excel does not take is a fault of the caller", () => {
  expect(() => newWorkbook([{ ...sheets[0]!, name: "a/b" }])).toThrow(/No workbook/);
});
