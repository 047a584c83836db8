import { form } from "../../../tests/support/grid";
import { applied } from "../../../tests/support/memory-workbook";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { recognise } from "../recognise/recognise";
import type { DrawnShape } from "../workbook-port";
import { drawingState } from "./drawing-state";
import {
  type DrawingStyle,
  PLAIN_STYLE,
  styleFromRecord,
  styleToRecord,
  symbolLook,
} from "./drawing-style";
import { lookFromText, lookToText } from "./look-text";
import { planDraw } from "./plan-draw";
import { presentStyle } from "./present-style";

const sheet = form({
  pelaksana: ["Pemohon", "Loket"],
  steps: [
    { kegiatan: "Mengajukan permohonan", kode: ["M", ""] },
    { kegiatan: "Memeriksa berkas", kode: ["", "K"], tidak: 1 },
    { kegiatan: "Menerima hasil", kode: ["S", ""] },
  ],
});
const documentOf = (snapshot: GridSnapshot) => recognise([snapshot]).documents[0]!;

function plan(snapshot: GridSnapshot, own: Partial<DrawingStyle> | null) {
  const style = own ? { style: { ...PLAIN_STYLE, ...own } } : {};
  const made = planDraw(snapshot, documentOf(snapshot), { replace: false, ...style });
  if (made.kind !== "plan") throw new Error(made.kind);
  return made;
}

const shapesOf = (own: Partial<DrawingStyle> | null): readonly DrawnShape[] =>
  plan(sheet, own).commands.flatMap((command) =>
    command.kind === "add-shapes" ? command.shapes : [],
  );

test("the plain style asks for exactly what no style asks for", () => {
  expect(shapesOf({})).toEqual(shapesOf(null));
  for (const shape of shapesOf(null)) {
    expect(shape).not.toHaveProperty("look");
    expect(shape).not.toHaveProperty("plain");
    expect(shape.title).toMatch(/^susun:1;[a-z0-9]+;[^;]*(;;[^;]*)?$/);
  }
});

test("a style is in the title, and every title tells its look", () => {
  const shapes = shapesOf({ theme: "coloured", lineWeight: 0.75, arrowHead: "small" });
  for (const shape of shapes) {
    if (shape.kind === "label") continue;
    expect(shape.look).toBeDefined();
    const kept = shape.title.split(";")[3] ?? "";
    expect(lookFromText(kept)).toEqual({ look: shape.look, plain: false });
  }
});

test("a change of style replaces what it changes and nothing else", () => {
  const drawn = applied(sheet, plan(sheet, {}).commands);
  // Two capsules with the three lines glued to them; the decision and both labels stay.
  const words = plan(drawn, { terminatorText: true });
  expect(words.counts).toEqual({ added: 5, removed: 5 });
  const heads = plan(drawn, { arrowHead: "small" });
  const lines = drawn.shapes.filter(({ connector }) => connector).length;
  expect(heads.counts).toEqual({ added: lines, removed: lines });
  expect(drawingState(drawn, documentOf(drawn), { ...PLAIN_STYLE, theme: "coloured" })).toBe(
    "behind",
  );
  expect(drawingState(drawn, documentOf(drawn), PLAIN_STYLE)).toBe("current");
});

test("capsules say Mulai and Selesai, smaller in narrow lanes, and nothing where it cannot be read", () => {
  const said = (width: number) => {
    const narrow = form({
      pelaksana: ["Pemohon", "Loket"],
      steps: [
        { kegiatan: "Mengajukan", kode: ["M", ""] },
        { kegiatan: "Menerima", kode: ["", "S"] },
      ],
      columnWidths: [30, 150, width, width],
    });
    const commands = plan(narrow, { terminatorText: true }).commands;
    return commands.flatMap((command) =>
      command.kind === "add-shapes"
        ? command.shapes.flatMap((s) =>
            s.kind === "symbol" ? [`${s.text} ${s.look?.textSize ?? 8}`.trim()] : [],
          )
        : [],
    );
  };
  expect(said(76)).toEqual(["Mulai 8", "Selesai 8"]);
  expect(said(47)[1]).toMatch(/^Selesai [67]$/);
  expect(said(30)).toEqual(["8", "8"]);
});

test("colours keep black text and lines readable", () => {
  const coloured: DrawingStyle = { ...PLAIN_STYLE, theme: "coloured" };
  for (const kind of ["start", "process", "decision", "end", "page"] as const) {
    const { fill, line } = symbolLook(coloured, kind)!;
    expect(luminance(fill!)).toBeGreaterThan(0.75);
    expect(luminance(line!)).toBeLessThan(0.1);
  }
});

/** Relative luminance, WCAG 2. */
function luminance(color: string): number {
  const [r, g, b] = [0, 2, 4].map((i) => {
    const share = Number.parseInt(color.slice(i, i + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

describe("record", () => {
  test("gives a style back", () => {
    const style: DrawingStyle = {
      theme: "coloured",
      lineWeight: 1.5,
      arrowHead: "small",
      terminatorText: true,
      compatible: true,
    };
    expect(styleFromRecord(styleToRecord(style))).toEqual(style);
  });

  test("what is not understood in it is plain", () => {
    expect(styleFromRecord('{"theme":"neon","lineWeight":"1"}')).toEqual(PLAIN_STYLE);
  });

  test.each(["", "{", "null", "[]", "3"])("%j is none", (record) => {
    expect(styleFromRecord(record)).toBeNull();
  });
});

test.each<Partial<DrawingStyle>>([
  {},
  { theme: "coloured", lineWeight: 0.75 },
  { arrowHead: "large", terminatorText: true },
  { compatible: true },
])("a drawing tells its style: %j", (own) => {
  const drawn = applied(sheet, plan(sheet, own).commands);
  expect(presentStyle(drawn, documentOf(drawn))).toEqual({ ...PLAIN_STYLE, ...own });
  // Drawing again without a word about the style keeps it.
  expect(plan(drawn, null).commands).toEqual([]);
  expect(drawingState(drawn, documentOf(drawn))).toBe("current");
});

test("a look that somebody spoilt is dropped", () => {
  expect(lookFromText('fill=red,weight=-1,head=huge,line="x"')).toEqual({ look: {}, plain: false });
  expect(lookToText(undefined)).toBe("");
});
