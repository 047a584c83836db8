import type { WorkbookReading } from "../../../src/core/document/sop-document";
import type { GridSnapshot } from "../../../src/core/grid/grid-snapshot";
import { recognise } from "../../../src/core/recognise/recognise";
import { openWorkbook, readSnapshot, sheetInfos } from "../../../src/xlsx/workbook-file";
import { sheetName } from "./form-file";
import type { ExpectedDocument, FormFixture } from "./form-fixture";

export type ReadForm = {
  readonly snapshots: readonly GridSnapshot[];
  readonly reading: WorkbookReading;
};

/** Reads a file as the product does: bytes, snapshots of all sheets, documents. */
export function readBytes(bytes: Uint8Array): ReadForm {
  const workbook = openWorkbook(bytes);
  const snapshots = sheetInfos(workbook).map(({ name }) => readSnapshot(workbook, name));
  return { snapshots, reading: recognise(snapshots) };
}

/** The only sheet of a form is the sheet of its document. */
export const expectedOf = ({
  sheets,
  expected,
}: Pick<FormFixture, "sheets" | "expected">): readonly ExpectedDocument[] =>
  expected.map((document) => ({ ...document, sheets: document.sheets ?? sheets.map(sheetName) }));
