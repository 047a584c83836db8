import { recogniseSp } from "../../src/core/recognise/sp/recognise-sp";
import { workbookFile } from "../support/reading/form-file";
import { formBytes, formFixtures } from "../support/reading/form-fixture";
import { readBytes } from "../support/reading/read-form";
import { asExpected, withProblems } from "../support/sp/compare-sp";
import { spFixtures } from "../support/sp/sp-fixture";

describe.each(spFixtures().map(({ name, fixture }) => [name, fixture] as const))(
  "%s",
  (_, fixture) => {
    const { snapshots, reading } = readBytes(workbookFile(fixture.sheets));
    const { documents } = recogniseSp(snapshots);

    test(`is read as its author means it: ${fixture.about}`, () => {
      expect(documents).toHaveLength(fixture.expected.length);
      fixture.expected.forEach((expected, i) => {
        expect(asExpected(documents[i]!, expected)).toEqual(withProblems(expected));
      });
    });

    test("is no SOP", () => {
      const own = new Set(documents.flatMap(({ sheets }) => sheets));
      const sops = reading.documents.filter(({ sheets }) => sheets.some((sheet) => own.has(sheet)));
      expect(sops).toEqual([]);
    });
  },
);

test.each(formFixtures().map(({ name, fixture }) => [name, fixture] as const))(
  "the SOP form %s is no Standar Pelayanan",
  (_, fixture) => {
    expect(recogniseSp(readBytes(formBytes(fixture)).snapshots).documents).toEqual([]);
  },
);
