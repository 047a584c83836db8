import type { Recap, RecapTitle } from "./recap";
import type { RecapTable, RecapWords } from "./recap-words";

/** So many places of a title are named; a class may hold the same one ninety times. */
const MOST_ALIKE = 3;

/** All titles of the class: which have a document, which say the same. */
export function titlesTable({ titles }: Recap, words: RecapWords): RecapTable {
  const { text, column } = words;
  const sops = titles.filter(({ from }) => from !== "sp");
  const written = sops.filter((title) => title.written !== null).length;
  return {
    facts: [[text("fact.titles"), text("fact.titles.value", { written, count: sops.length })]],
    columns: [
      column("column.no", 4, true),
      column("column.title", 26),
      column("column.unit", 18),
      column("column.kind", 10),
      column("column.from", 12),
      column("column.file", 18),
      column("column.written", 20),
      column("column.alike", 34),
    ],
    rows: titles.map((title) => titleRow(title, words)),
  };
}

function titleRow(title: RecapTitle, words: RecapWords): RecapTable["rows"][number] {
  const { text } = words;
  const { from, kind, proposed, written } = title;
  return [
    title.title || text("untitled"),
    title.unit,
    text(from === "sp" ? "title.sp" : `title.${kind}`),
    text(proposed ? "from.proposed" : `from.${from}`),
    words.place(title),
    written ? writtenIn(title, words) : "",
    alikeText(title, words),
  ];
}

/** The sheet alone where it is in the file of the title. */
const writtenIn = ({ file, written }: RecapTitle, words: RecapWords): string => {
  if (!written) return "";
  return written.file === file ? written.sheet.trim() : words.place(written);
};

/** The same title once with the places where it stands; those that are nearly the same, each as it is written. */
function alikeText({ alike }: RecapTitle, words: RecapWords): string {
  const places = (others: RecapTitle["alike"]): string => {
    const named = others.slice(0, MOST_ALIKE).map((other) => words.place(other));
    const more = others.length - named.length;
    return [...named, ...(more > 0 ? [words.text("alike.more", { count: more })] : [])].join("; ");
  };
  const same = alike.filter((other) => other.same);
  const near = new Map<string, RecapTitle["alike"][number][]>();
  for (const other of alike) {
    if (!other.same) near.set(other.title, [...(near.get(other.title) ?? []), other]);
  }
  return [
    ...(same.length > 0 ? [words.text("alike.same", { places: places(same) })] : []),
    ...[...near].map(([title, others]) =>
      words.text("alike.near", { title, places: places(others) }),
    ),
  ].join("\n");
}

/** How many titles each office has, and how many of them are written. */
export function unitsTable({ units }: Recap, words: RecapWords): RecapTable {
  const { text, column } = words;
  return {
    facts: [],
    columns: [
      column("column.no", 4, true),
      column("column.unit", 40),
      column("column.layanan", 9, true),
      column("column.internal", 9, true),
      column("column.sum", 9, true),
      column("column.done", 9, true),
      column("column.open", 9, true),
      column("column.sp", 11, true),
    ],
    rows: units.map(({ unit, layanan, internal, written, sp }) => [
      unit || text("unit.unknown"),
      layanan,
      internal,
      layanan + internal,
      written,
      layanan + internal - written,
      sp,
    ]),
  };
}
