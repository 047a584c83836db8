import * as excel from "../../src/excel/drawing-style";
import * as xlsx from "../../src/xlsx/drawing/style";

/** EMU of a point, and hundredths of a point in font sizes. */
const EMU = 12_700;
const HUNDREDTHS = 100;
const WIDTHS: Readonly<Record<string, string>> = { sm: "Narrow", med: "Medium", lg: "Wide" };
const LENGTHS: Readonly<Record<string, string>> = { sm: "Short", med: "Medium", lg: "Long" };

test("a drawing looks the same from Excel and in a file", () => {
  expect(excel.LINE_COLOR).toBe(`#${xlsx.LINE_COLOR}`);
  expect(excel.SYMBOL_FILL).toBe(`#${xlsx.SYMBOL_FILL}`);
  expect(excel.TEXT_COLOR).toBe(`#${xlsx.TEXT_COLOR}`);
  expect(excel.LINE_WEIGHT * EMU).toBe(xlsx.LINE_WIDTH);
  expect(excel.SYMBOL_TEXT_SIZE * HUNDREDTHS).toBe(xlsx.SYMBOL_TEXT_SIZE);
  expect(excel.LABEL_TEXT_SIZE * HUNDREDTHS).toBe(xlsx.LABEL_TEXT_SIZE);
  expect(excel.TYPEFACE).toBe(xlsx.TYPEFACE);
  expect(excel.ARROW_HEAD.toLowerCase()).toBe(xlsx.ARROW_HEAD);
});

test.each(["small", "medium", "large"] as const)("%s arrow heads are the same in both", (size) => {
  expect(excel.HEAD_SIZES[size]).toEqual({
    width: WIDTHS[xlsx.HEAD_SIZES[size].width],
    length: LENGTHS[xlsx.HEAD_SIZES[size].length],
  });
});
