/** A run of text within a block. */
export type Inline = {
  readonly kind: "text" | "strong" | "emphasis" | "code" | "break";
  readonly text: string;
};

export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly text: readonly Inline[] }
  | { readonly kind: "paragraph"; readonly text: readonly Inline[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    }
  | { readonly kind: "code"; readonly text: string }
  | {
      readonly kind: "table";
      readonly header: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const BULLET = /^\s*[-*]\s+/;
const NUMBER = /^\s*\d+[.)]\s+/;
const FENCE = /^\s*```/;
const ROW = /^\s*\|/;
const RULER = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** The Markdown that the rules' docs are written in: headings, paragraphs, flat lists, tables, fenced code, and `<br>` in a cell. */
export function parseMarkdown(source: string): readonly Block[] {
  const lines = source.replaceAll("\r\n", "\n").split("\n");
  const blocks: Block[] = [];
  let at = 0;
  const takeWhile = (wanted: (line: string) => boolean): string[] => {
    const from = at;
    while (at < lines.length && wanted(lines[at]!)) at += 1;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at]!;
    const heading = HEADING.exec(line);
    if (line.trim() === "") {
      at += 1;
    } else if (heading) {
      blocks.push({ kind: "heading", level: heading[1]!.length, text: parseInline(heading[2]!) });
      at += 1;
    } else if (FENCE.test(line)) {
      at += 1;
      blocks.push({ kind: "code", text: takeWhile((next) => !FENCE.test(next)).join("\n") });
      at += 1;
    } else if (ROW.test(line)) {
      blocks.push(table(takeWhile((next) => ROW.test(next))));
    } else if (BULLET.test(line) || NUMBER.test(line)) {
      blocks.push(list(takeWhile((next) => next.trim() !== "" && !HEADING.test(next))));
    } else {
      const text = takeWhile((next) => next.trim() !== "" && !startsBlock(next));
      blocks.push({
        kind: "paragraph",
        text: parseInline(text.map((one) => one.trim()).join(" ")),
      });
    }
  }
  return blocks;
}

const startsBlock = (line: string): boolean =>
  [HEADING, FENCE, ROW, BULLET, NUMBER].some((start) => start.test(line));

/** Lines that begin no item go on with the one before. */
function list(lines: readonly string[]): Block {
  const items: string[] = [];
  for (const line of lines) {
    const text = line.replace(BULLET, "").replace(NUMBER, "");
    if (text !== line || items.length === 0) items.push(text.trim());
    else items.push(`${items.pop()} ${text.trim()}`);
  }
  return { kind: "list", ordered: NUMBER.test(lines[0]!), items: items.map(parseInline) };
}

function table(lines: readonly string[]): Block {
  const [header = [], ...rows] = lines.filter((line) => !RULER.test(line)).map(cells);
  return { kind: "table", header, rows };
}

/** `\|` is a bar in the text of a cell. */
const cells = (line: string): readonly (readonly Inline[])[] =>
  line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => parseInline(cell.trim().replaceAll("\\|", "|")));

const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|<br>/g;

export function parseInline(text: string): readonly Inline[] {
  const runs: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, strong, emphasis] = match;
    if (match.index > from) runs.push({ kind: "text", text: text.slice(from, match.index) });
    if (code !== undefined) runs.push({ kind: "code", text: code });
    else if (strong !== undefined) runs.push({ kind: "strong", text: strong });
    else if (emphasis !== undefined) runs.push({ kind: "emphasis", text: emphasis });
    else runs.push({ kind: "break", text: "\n" });
    from = match.index + whole.length;
  }
  if (from < text.length) runs.push({ kind: "text", text: text.slice(from) });
  return runs;
}
