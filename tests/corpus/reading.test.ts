import { recognise } from "../../src/core/recognise/recognise";
import { openWorkbook, readSnapshot, sheetInfos } from "../../src/xlsx/workbook-file";
import { compareReading } from "../support/reading/compare-reading";
import { workbookFile } from "../support/reading/form-file";
import { type FormFixture, formFixtures } from "../support/reading/form-fixture";
import { silentDrops } from "../support/reading/silent-drops";

function read(fixture: FormFixture) {
  const workbook = openWorkbook(workbookFile(fixture.sheets));
  const snapshots = sheetInfos(workbook).map(({ name }) => readSnapshot(workbook, name));
  return { snapshots, reading: recognise(snapshots) };
}

describe.each(formFixtures().map((named) => [named.name, named.fixture] as const))(
  "%s",
  (_, fixture) => {
    const { snapshots, reading } = read(fixture);

    test(`is read as its author means it: ${fixture.about}`, () => {
      expect(compareReading(reading, expectedOf(fixture)).faults).toEqual([]);
    });

    test("nothing in its table is dropped in silence", () => {
      expect(silentDrops(snapshots, reading, fixture)).toEqual([]);
    });
  },
);

/** The only sheet of a form is the sheet of its document. */
const expectedOf = ({ sheets, expected }: FormFixture) =>
  expected.map((document) => ({
    ...document,
    sheets: document.sheets ?? sheets.map(({ name }) => name ?? "SOP"),
  }));
