import {
  buildXlsx,
  DOCUMENT_RELS,
  unzipParts,
  zipParts,
} from "../../../tests/support/xlsx-package";
import { checkWorkbook } from "../check-workbook";
import { openWorkbook, saveWorkbook, type WorkbookFile } from "../workbook-file";
import { readRecords, writeRecord } from "./workbook-records";

const FOREIGN = '<lain xmlns="urn:lain">  <a/></lain>';

const open = (parts: Readonly<Record<string, string>> = {}) =>
  openWorkbook(
    buildXlsx({
      sheets: [{ name: "S", rows: [["a"]] }],
      parts: Object.fromEntries(
        Object.entries(parts).map(([name, content]) => [name, { content }]),
      ),
      workbookRelationships: Object.keys(parts).map((name, i) => ({
        id: `rIdX${i}`,
        type: `${DOCUMENT_RELS}/customXml`,
        target: `../${name}`,
      })),
    }),
  );

const write = (file: WorkbookFile, key: string, value: string | null) =>
  writeRecord(file, key, value).file;

const texts = (file: WorkbookFile) =>
  new Map(
    [...unzipParts(saveWorkbook(file))].map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ]),
  );

test("records live in a custom XML part of their own, beside those of others", () => {
  const file = open({ "customXml/item1.xml": FOREIGN });
  const kept = write(file, "kolom", "{}");
  const parts = texts(kept);
  expect(parts.get("customXml/item1.xml")).toBe(FOREIGN);
  expect(parts.get("customXml/item2.xml")).toContain('<isi kunci="kolom">{}</isi>');
  expect(parts.get("customXml/itemProps2.xml")).toContain('ds:uri="urn:susun:catatan:1"');
  expect(checkWorkbook(kept)).toEqual([]);
  expect(readRecords(openWorkbook(saveWorkbook(kept)))).toEqual({ kolom: "{}" });
});

test("when the last one goes, the file is as it was, byte for byte", () => {
  const file = open({ "customXml/item1.xml": FOREIGN });
  const back = write(write(write(file, "a", "1"), "b", "2"), "a", null);
  expect([...texts(write(back, "b", null))]).toEqual([...texts(file)]);
});

test("writing what is there changes nothing", () => {
  const kept = write(open(), "a", "1");
  expect(write(kept, "a", "1")).toBe(kept);
  expect(write(kept, "b", null)).toBe(kept);
});

test.each(["<catatan", '<catatan xmlns="urn:susun:catatan:1"><isi', "\u0000"])(
  "a damaged part holds no records, and is written anew: %j",
  (damaged) => {
    const parts = texts(write(open(), "a", "1"));
    const bytes = [...parts].map(([name, content]) => [
      name,
      name === "customXml/item1.xml" ? damaged : content,
    ]);
    const file = openWorkbook(zipParts(Object.fromEntries(bytes)));
    expect(readRecords(file)).toEqual({});
    expect(readRecords(write(file, "b", "2"))).toEqual({ b: "2" });
  },
);

test("a damaged part of somebody else stays and is in nobody's way", () => {
  const file = open({ "customXml/item1.xml": "<rusak" });
  const kept = write(file, "a", "1");
  expect(readRecords(kept)).toEqual({ a: "1" });
  expect(texts(kept).get("customXml/item1.xml")).toBe("<rusak");
});
