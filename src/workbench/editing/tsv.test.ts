import fc from "fast-check";
import { formatTsv, parseTsv } from "./tsv";

describe("tsv", () => {
  test("reads a block with line breaks and quotes in its cells", () => {
    expect(parseTsv('No\t"baris 1\nbaris 2"\r\n2\t"kata ""kutip"""\r\n')).toEqual([
      ["No", "baris 1\nbaris 2"],
      ["2", 'kata "kutip"'],
    ]);
  });

  test("a quote that is not a field's own stays as it is", () => {
    expect(parseTsv('3" pipa\t"tidak ditutup')).toEqual([['3" pipa', '"tidak ditutup']]);
    expect(parseTsv('"a" b\tc')).toEqual([['"a" b', "c"]]);
  });

  test("keeps empty cells and empty rows", () => {
    expect(parseTsv("a\t\t\n\nb")).toEqual([["a", "", ""], [""], ["b"]]);
  });

  test("what is copied comes back the same", () => {
    const cell = fc.string().map((text) => text.replaceAll("\r", ""));
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 4,
        }),
      )
      // A last row of one empty cell is the line end of the row before it: text cannot tell them apart.
      .filter((rows) => rows.length === 1 || rows.at(-1)!.join("\t") !== "");
    fc.assert(fc.property(block, (rows) => expect(parseTsv(formatTsv(rows))).toEqual(rows)));
  });
});
