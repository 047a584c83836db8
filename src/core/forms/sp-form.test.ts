import { workbookFile } from "../../../tests/support/reading/form-file";
import { readBytes } from "../../../tests/support/reading/read-form";
import { LAYOUTS, publishedSps } from "../../../tests/support/sp/shared-sp";
import { MODEL_SERVICE, MODEL_SP, spReading } from "../../../tests/support/sp/sp";
import { spFixtures } from "../../../tests/support/sp/sp-fixture";
import type { Field } from "../document/sop-document";
import type { StandarPelayanan } from "../document/standar-pelayanan";
import { recognise } from "../recognise/recognise";
import { recogniseSp } from "../recognise/sp/recognise-sp";
import { newSheetSnapshot } from "../sheets/new-sheet-snapshot";
import { lintSp } from "../sp-rules/lint-sp";
import { spPresetFor } from "../sp-rules/presets";
import { spForm } from "./sp-form";
import {
  publicVersion,
  type SpFormContent,
  sippnContent,
  spContent,
  startedSp,
} from "./sp-form-content";

const sheet = (content: SpFormContent) => newSheetSnapshot("SP", spForm(content, { paper: "a4" }));
const written = (content: SpFormContent) => recogniseSp([sheet(content)]);

/** A number shows as its format says; what the cell holds stays. */
const told = ({ text, number }: Field): string | number => number ?? text;

const said = (document: StandarPelayanan) => ({
  title: document.title?.text ?? "",
  unit: document.unit?.text ?? "",
  order: document.order,
  components: document.components.map(({ key, field }) => [key, told(field)]),
  extras: document.extras.map(({ label, field }) => [label, told(field)]),
  minutes: document.time?.minutes ?? null,
  fee: document.fee,
});

const documents = [
  ...spFixtures().flatMap(({ name, fixture }) =>
    recogniseSp(readBytes(workbookFile(fixture.sheets)).snapshots).documents.map(
      (document, i) => [`${name} ${i + 1}`, document] as const,
    ),
  ),
  ...publishedSps().flatMap(({ name, sp }) =>
    Object.values(LAYOUTS).flatMap((layout, i) =>
      recogniseSp([layout(sp)]).documents.map((one) => [`${name} ${i + 1}`, one] as const),
    ),
  ),
];

test("there is enough to try it on", () => expect(documents.length).toBeGreaterThan(30));

test.each(documents)("%s is read from its new form as it was", (_, document) => {
  const content = spContent(document);
  const again = written(content);
  expect(again.documents.map(said)).toEqual([said(document)]);
  expect(recognise([sheet(content)]).documents).toEqual([]);
});

test("an empty form has the fourteen components, and says what is still to be done", () => {
  const { documents: found } = written(startedSp("", "Kelurahan Contoh"));
  expect(found).toMatchObject([{ order: "permenpanrb-15-2014", problems: [] }]);
  expect(found[0]?.components).toHaveLength(14);
  const codes = lintSp(written(startedSp("", "")), spPresetFor()).map(({ code }) => code);
  expect(codes.sort()).toEqual(["SP-02", "SP-04", "SP-05", "SP-15"]);
});

test("the model as a form is right in every way", () => {
  const reading = written(startedSp(MODEL_SERVICE, "Kelurahan Contoh", MODEL_SP));
  expect(lintSp(reading, spPresetFor("final"))).toEqual([]);
});

test.each([
  ["the public version", publicVersion],
  ["the fields of SIPPN", sippnContent],
] as const)("%s has the six components, in their order, with the same texts", (_, make) => {
  const [document] = spReading({}).documents;
  const [found] = written(make(document!)).documents;
  expect(found?.components.map(({ key }) => key)).toEqual(
    document?.components.slice(0, 6).map(({ key }) => key),
  );
  expect(found?.components.map(({ field }) => field.text)).toEqual(
    document?.components.slice(0, 6).map(({ field }) => field.text),
  );
  expect(found?.title?.text).toBe(document?.title?.text);
});

test("the head is repeated, and the table is one page wide", () => {
  const { page, columnWidths } = spForm(startedSp("", ""), { paper: "folio" });
  expect(page).toMatchObject({ fitToWidth: true, titleRows: { first: 4, last: 4 }, paperSize: 14 });
  expect(columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(612 - 78);
});
