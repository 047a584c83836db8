import { parseInline, parseMarkdown } from "./parse-markdown";

const text = (...words: string[]) => words.map((word) => ({ kind: "text", text: word }));

test("headings, paragraphs over several lines, lists", () => {
  const source = "# Judul\n\nSatu\ndua.\n- a\n- b\n  lanjut\n\n1. x\n2. y\n";
  expect(parseMarkdown(source)).toEqual([
    { kind: "heading", level: 1, text: text("Judul") },
    { kind: "paragraph", text: text("Satu dua.") },
    { kind: "list", ordered: false, items: [text("a"), text("b lanjut")] },
    { kind: "list", ordered: true, items: [text("x"), text("y")] },
  ]);
});

test("tables, with bars in their cells", () => {
  const source = "| Salah | Benar |\r\n| --- | :-- |\r\n| `a` | b \\| c |\r\n|  | d |";
  expect(parseMarkdown(source)).toEqual([
    {
      kind: "table",
      header: [text("Salah"), text("Benar")],
      rows: [
        [[{ kind: "code", text: "a" }], text("b | c")],
        [[], text("d")],
      ],
    },
  ]);
});

test("fenced code keeps its lines, also when it is never closed", () => {
  expect(parseMarkdown("```\na\n  # b\n```\nc")).toEqual([
    { kind: "code", text: "a\n  # b" },
    { kind: "paragraph", text: text("c") },
  ]);
  expect(parseMarkdown("```\na")).toEqual([{ kind: "code", text: "a" }]);
});

test("bold, emphasis and code within a text; signs that are neither stay", () => {
  expect(parseInline("a **b** *c* `**d**` 2 * 3 <b>")).toEqual([
    { kind: "text", text: "a " },
    { kind: "strong", text: "b" },
    { kind: "text", text: " " },
    { kind: "emphasis", text: "c" },
    { kind: "text", text: " " },
    { kind: "code", text: "**d**" },
    { kind: "text", text: " 2 * 3 <b>" },
  ]);
});

test("nothing is nothing", () => {
  expect(parseMarkdown("")).toEqual([]);
});
