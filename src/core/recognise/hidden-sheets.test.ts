import { form, grid, identityRows } from "../../../tests/support/grid";
import { MODEL_LETTERS } from "../../../tests/support/model-sops";
import { recognise } from "./recognise";

const table = form(MODEL_LETTERS);
const copy = { ...table, sheet: "Salinan", visible: false };

test("a table on a hidden sheet is put away, and counts for nothing", () => {
  const { documents, sheets } = recognise([copy, table]);
  expect(documents.map(({ id, table: found }) => [id, found?.sheet])).toEqual([["d1", "SOP 1"]]);
  expect(sheets.map(({ documents: own }) => own.length)).toEqual([0, 1]);
});

test("a hidden cover still belongs to its table", () => {
  const bare = { ...table, rows: table.rows.map((row, i) => (i < 12 ? [] : row)) };
  const cover = { ...grid(identityRows({})), sheet: "Sampul", visible: false };
  expect(recognise([cover, bare]).documents[0]?.identity.namaSop?.text).toBe(
    "Penanganan Surat Masuk",
  );
});

test("a hidden cover alone is none", () => {
  const cover = { ...grid(identityRows({})), sheet: "Sampul", visible: false };
  expect(recognise([cover]).documents).toEqual([]);
});
