import fc from "fast-check";
import { authorNotes, THREADED } from "../../../tests/support/author-notes";
import { buildXlsx, unzipParts } from "../../../tests/support/xlsx-package";
import { hasSchemas, validatePart } from "../../../tests/support/xsd";
import type { CellNote } from "../../core/sheet-commands";
import type { HostCommand } from "../../core/workbook-port";
import { checkWorkbook } from "../check-workbook";
import {
  applyCommands,
  openWorkbook,
  readNotes,
  readSheetView,
  saveWorkbook,
  type WorkbookFile,
} from "../workbook-file";

const ROWS = [["a", "b", "c"], ["d", 1, 2], ["e"], ["f"], ["g", "h", "i"]];
const AUTHOR = [
  { at: { row: 0, column: 1 }, text: "Cek <lagi> & lagi." },
  { at: { row: 3, column: 0 }, text: "Benar?" },
];
const own = (row: number, column: number, text = "Isi dulu."): CellNote => ({
  at: { row, column },
  text: `Susun:\n${text}`,
});
const set = (...notes: readonly CellNote[]): HostCommand => ({
  kind: "set-notes",
  sheet: "S",
  notes,
});

const plain = (): WorkbookFile => openWorkbook(buildXlsx({ sheets: [{ name: "S", rows: ROWS }] }));

function withAuthor(parts: Parameters<typeof buildXlsx>[0]["parts"] = {}): WorkbookFile {
  const author = authorNotes(AUTHOR);
  return openWorkbook(
    buildXlsx({
      sheets: [
        { name: "S", rows: ROWS, ...author.sheet },
        { name: "T", rows: ROWS },
      ],
      parts: { ...author.parts, ...parts },
    }),
  );
}

function done(file: WorkbookFile, ...commands: readonly HostCommand[]): WorkbookFile {
  const step = applyCommands(file, commands);
  expect(step.result).toEqual({ kind: "applied" });
  return step.file;
}

const partOf = (file: WorkbookFile, name: string): string =>
  new TextDecoder().decode(file.pkg.parts.get(name));

describe.each([
  ["without notes", plain],
  ["with notes of the author's", withAuthor],
])("a file %s", (_name, make) => {
  const place = fc.record({ row: fc.nat(6), column: fc.nat(4) });
  const text = fc.string({ unit: "binary", maxLength: 40 }).map((one) => `Susun:\n${one}`);
  const lists = fc.array(fc.array(fc.record({ at: place, text })), { minLength: 1, maxLength: 3 });

  test("what is written comes back, is sound, and goes without a trace", () => {
    const before = make();
    fc.assert(
      fc.property(lists, (written) => {
        let file = before;
        for (const notes of written) file = done(file, set(...notes));
        expect(checkWorkbook(file)).toEqual([]);
        const again = openWorkbook(saveWorkbook(file));
        expect(readNotes(again)).toEqual(readNotes(file));
        expect(saveWorkbook(done(file, set()))).toBe(before.original.bytes);
        expect(done(again, set()).pkg.parts).toEqual(before.pkg.parts);
      }),
      { numRuns: 40 },
    );
  });

  test("the same notes again change nothing", () => {
    const notes = [own(0, 0), own(4, 2, "Dua.\nTiga.")];
    const file = done(make(), set(...notes));
    expect(done(file, set(...notes))).toBe(file);
  });
});

test("the author's parts keep every byte of theirs", () => {
  const before = withAuthor();
  const file = done(before, set(own(0, 0), own(1, 1), own(4, 2)));
  for (const part of ["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"]) {
    const ours =
      /<author>Susun<\/author>|<comment ref="(?:A1|B2|C5)".*?<\/comment>|<v:shape id="_x0000_s10(?:2[789])".*?<\/v:shape>/gs;
    expect(partOf(file, part)).not.toBe(partOf(before, part));
    expect(partOf(file, part).replace(ours, "")).toBe(partOf(before, part));
  }
  const refs = [...partOf(file, "xl/comments1.xml").matchAll(/ ref="(\w+)"/g)].map(
    ([, ref]) => ref,
  );
  expect(refs).toEqual(["A1", "B1", "B2", "A4", "C5"]);
  expect([...file.pkg.parts.keys()]).toEqual([...before.pkg.parts.keys()]);
});

test("a cell with a threaded comment gets none of ours, and the thread stays", () => {
  const thread = `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>`;
  const author = authorNotes([{ at: { row: 2, column: 0 }, text: "[Threaded comment]" }]);
  const file = openWorkbook(
    buildXlsx({
      sheets: [
        {
          name: "S",
          rows: ROWS,
          ...author.sheet,
          relationships: [
            ...(author.sheet.relationships ?? []),
            { id: "rId10", type: THREADED, target: "../threadedComments/threadedComment1.xml" },
          ],
        },
      ],
      parts: {
        ...author.parts,
        "xl/threadedComments/threadedComment1.xml": {
          content: thread,
          type: "application/vnd.ms-excel.threadedcomments+xml",
        },
      },
    }),
  );
  const written = done(file, set(own(2, 0), own(0, 0)));
  expect(readNotes(written)).toEqual([
    { sheet: "S", own: [own(0, 0)], others: [{ row: 2, column: 0 }] },
  ]);
  expect(partOf(written, "xl/threadedComments/threadedComment1.xml")).toBe(thread);
  expect(saveWorkbook(done(written, set()))).toBe(file.original.bytes);
});

test("a view tells all notes by their cells", () => {
  const { notes } = readSheetView(done(withAuthor(), set(own(4, 2))), "S");
  expect([...notes]).toEqual([
    ["B1", "Atasan:\nCek <lagi> & lagi."],
    ["A4", "Atasan:\nBenar?"],
    ["C5", "Susun:\nIsi dulu."],
  ]);
});

test("legacy shapes that are no XML are not added to", () => {
  const file = withAuthor({
    "xl/drawings/vmlDrawing1.vml": {
      content: "<xml><v:shape>Satu<br>dua</v:shape></xml>",
      type: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    },
  });
  const { file: after, result } = applyCommands(file, [set(own(0, 0))]);
  expect(result).toEqual({ kind: "refused", code: "notes-unsupported", at: null });
  expect(after).toBe(file);
});

test("rows move under our notes also where the author's, above, stay; else it is refused as before", () => {
  const file = done(withAuthor(), set(own(6, 2), own(0, 0)));
  const moved = done(file, { kind: "insert-rows", sheet: "S", at: 5, count: 3 });
  expect(readNotes(moved)[0]?.own.map(({ at }) => at)).toEqual([
    { row: 0, column: 0 },
    { row: 9, column: 2 },
  ]);
  expect(partOf(moved, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>9</x:Row>");
  expect(checkWorkbook(moved)).toEqual([]);
  const { result } = applyCommands(file, [{ kind: "insert-rows", sheet: "S", at: 2, count: 1 }]);
  expect(result).toMatchObject({ kind: "refused", code: "rows-not-movable" });
});

test("a box without its note, and a note of no author, are found", () => {
  const file = done(plain(), set(own(0, 0)));
  const broken = (part: string, from: string, to: string): WorkbookFile => {
    const parts = new Map(file.pkg.parts);
    parts.set(part, new TextEncoder().encode(partOf(file, part).replace(from, to)));
    return { ...file, pkg: { parts } };
  };
  const codes = (one: WorkbookFile) => checkWorkbook(one).map(({ code }) => code);
  expect(codes(broken("xl/comments1.xml", 'ref="A1"', 'ref="B9"'))).toEqual([
    "note-without-box",
    "box-without-note",
  ]);
  expect(codes(broken("xl/comments1.xml", 'authorId="0"', 'authorId="7"'))).toEqual([
    "note-without-author",
  ]);
});

(hasSchemas ? test : test.skip)(
  "the parts are valid by the schemas of ISO/IEC 29500-4",
  async () => {
    const file = done(withAuthor(), set(own(0, 0, "\u0001 <x>"), own(4, 2)), {
      kind: "set-notes",
      sheet: "T",
      notes: [own(2, 1)],
    });
    const parts = unzipParts(saveWorkbook(file));
    for (const [kind, name] of [
      ["sheet", "xl/worksheets/sheet2.xml"],
      ["sheet", "xl/comments1.xml"],
      ["sheet", "xl/comments2.xml"],
      ["content-types", "[Content_Types].xml"],
      ["relationships", "xl/worksheets/_rels/sheet2.xml.rels"],
    ] as const) {
      expect([name, await validatePart(kind, new TextDecoder().decode(parts.get(name)))]).toEqual([
        name,
        [],
      ]);
    }
  },
  60_000,
);
