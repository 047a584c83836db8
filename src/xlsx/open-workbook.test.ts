import { buildParts, buildXlsx, zipParts } from "../../tests/support/xlsx-package";
import type { FileProblemCode } from "./file-problem";
import { openWorkbook, readSnapshot, saveWorkbook, sheetInfos } from "./workbook-file";

const utf8 = (text: string) => new TextEncoder().encode(text);
const wide = (text: string) => Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0), 0]));
const compound = (stream: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(512),
    ...wide(stream),
  ]);
const book = { sheets: [{ name: "SOP 1", rows: [["No", 1]] }] };
const sound = buildXlsx(book);

/** Makes every directory entry of a zip say another unpacked size. */
function claimingSize(zip: Uint8Array, size: number): Uint8Array {
  const out = zip.slice();
  const view = new DataView(out.buffer);
  for (let at = 0; at + 46 < out.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return out;
}

const without = (name: string) => {
  const { [name]: _, ...parts } = buildParts(book);
  return zipParts(parts);
};
const replacing = (name: string, content: string) =>
  zipParts({ ...buildParts(book), [name]: content });

test.each<[string, Uint8Array, FileProblemCode]>([
  ["nothing", new Uint8Array(), "empty-file"],
  ["a text", utf8("No;Kegiatan"), "not-xlsx"],
  ["a page saved as .xls", utf8("<html></html>"), "not-xlsx"],
  ["a workbook of Excel 2003", compound("Workbook"), "legacy-xls"],
  ["a workbook of Excel 4", Uint8Array.from([0x09, 0x04, 0x06, 0x00]), "legacy-xls"],
  ["a document of Word 2003", compound("WordDocument"), "not-xlsx"],
  ["a workbook with a password", compound("EncryptedPackage"), "encrypted"],
  ["an empty zip", zipParts({}), "not-xlsx"],
  ["a zip of other things", zipParts({ "a.txt": "a" }), "not-xlsx"],
  ["a workbook without its workbook part", without("xl/workbook.xml"), "not-xlsx"],
  ["another kind of document", replacing("xl/workbook.xml", "<document/>"), "not-xlsx"],
  ["half a file", sound.slice(0, sound.length / 2), "corrupt"],
  ["a workbook part cut short", replacing("xl/workbook.xml", "<workbook><sheets>"), "corrupt"],
  [
    "an entity bomb",
    replacing("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><workbook/>"),
    "corrupt",
  ],
  ["a part that unpacks to gigabytes", claimingSize(sound, 0x7fffffff), "too-large"],
  ["parts that unpack to too much together", claimingSize(sound, 60 << 20), "too-large"],
  [
    "thousands of entries",
    zipParts(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`a${i}`, ""]))),
    "too-large",
  ],
])("%s is refused", (_, bytes, code) => {
  expect(() => openWorkbook(bytes)).toThrow(expect.objectContaining({ name: "FileProblem", code }));
});

test("a damaged sheet is found when it is read", () => {
  const file = openWorkbook(replacing("xl/worksheets/sheet1.xml", "<worksheet>"));
  expect(() => readSnapshot(file, "SOP 1")).toThrow(expect.objectContaining({ code: "corrupt" }));
});

test("a sheet that is not there is said to be missing", () => {
  expect(() => readSnapshot(openWorkbook(sound), "SOP 2")).toThrow(
    expect.objectContaining({ code: "sheet-missing" }),
  );
});

test("an unchanged file is saved as the very bytes that were opened", () => {
  expect(saveWorkbook(openWorkbook(sound))).toBe(sound);
});

test("names with backslashes, a leading slash or in capitals, and folders, are read", () => {
  const parts = buildParts(book);
  const odd = Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name.startsWith("xl/worksheets") ? `/${name.toUpperCase()}` : name.replaceAll("/", "\\"),
      content,
    ]),
  );
  const file = openWorkbook(zipParts({ "xl/": "", ...odd }));
  expect(readSnapshot(file, "SOP 1").rows[0]?.[0]?.text).toBe("No");
});

test("sheets are listed in tab order with the one looked at", () => {
  const sheets = [
    { name: "Cover", state: "hidden" as const },
    { name: "SOP ", rows: [[1]] },
    { name: "Data", state: "veryHidden" as const },
  ];
  expect(sheetInfos(openWorkbook(buildXlsx({ sheets, activeTab: 0 })))).toEqual([
    { name: "Cover", visible: false, active: false },
    { name: "SOP ", visible: true, active: true },
    { name: "Data", visible: false, active: false },
  ]);
});

test("a chart sheet is no worksheet, and still counts as a tab", () => {
  const parts = buildParts({
    sheets: [{ name: "Grafik" }, { name: "SOP", rows: [[1]] }],
    activeTab: 1,
  });
  const rels = String(parts["xl/_rels/workbook.xml.rels"]);
  parts["xl/_rels/workbook.xml.rels"] = rels.replace('/worksheet"', '/chartsheet"');
  expect(sheetInfos(openWorkbook(zipParts(parts)))).toEqual([
    { name: "SOP", visible: true, active: true },
  ]);
});
