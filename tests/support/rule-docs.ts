import type { GridSnapshot, SnapshotCell, SnapshotShape } from "../../src/core/grid/grid-snapshot";
import { drawnShapes, type ShapeRow } from "./drawn-shapes";
import { type GridCell, grid, identityRows } from "./grid";

/** A Markdown table: heads and rows, cells trimmed. */
export type DocTable = { readonly heads: readonly string[]; readonly rows: readonly string[][] };

/** One example of a rule's doc, ready to be laid out as a sheet. */
export type DocExample = {
  /** Labels of the identity block with their values; the model's where the example gives none. */
  readonly identity: Readonly<Record<string, string>>;
  /** Identity of a second SOP in the same workbook, when the example shows two. */
  readonly second: Readonly<Record<string, string>> | null;
  /** The procedure table; the model's where the example gives none. */
  readonly table: DocTable;
  /** How the sheet is printed; the model's where the example gives nothing. */
  readonly page: Readonly<Record<string, string>>;
  /** Shapes drawn over the lanes. */
  readonly shapes: readonly ShapeRow[];
  /** What the office has set (docs/pengaturan.md): measures by their names in the file of settings. */
  readonly settings: Readonly<Record<string, string>>;
};

export type RuleDoc = {
  readonly title: string;
  /** Why the rule is there: the text between the title and the first section. */
  readonly why: string;
  readonly wrong: readonly DocExample[];
  readonly right: readonly DocExample[];
  /** Text of the section "Dasar". */
  readonly basis: string;
};

const PAGE_HEADS = ["Halaman", "Isi"];
const SETTING_HEADS = ["Pengaturan", "Isi"];
const IDENTITY_HEADS = ["Isian", "Isi"];
const TWO_IDENTITIES = ["Isian", "SOP pertama", "SOP kedua"];
/** Says that the form has no such label. */
const NO_LABEL = "(tidak ada)";
const PAPER_NUMBERS: Readonly<Record<string, number>> = { A4: 9, Letter: 1, Legal: 5 };
const SHAPE_HEADS = ["Bentuk", "Letak", "Menuju", "Tulisan"];
const MUTU_BAKU = ["Kelengkapan", "Waktu", "Output"];
const AFTER_LANES = [...MUTU_BAKU, "Keterangan", "Lanjut ke", "Tidak ke"];

const MODEL_TABLE: DocTable = {
  heads: ["No", "Kegiatan", "Staf", "Kepala Seksi", ...AFTER_LANES],
  rows: [
    ["1", "Mencatat surat", "M", "", "Surat", "5 menit", "Surat tercatat", "", "", ""],
    ["2", "Menandatangani surat", "", "S", "Surat", "5 menit", "Surat sah", "", "", ""],
  ],
};

/** Reads a rule's doc: `# title`, why, `## Salah`, `## Benar` (examples as tables), `## Dasar`. */
export function parseRuleDoc(markdown: string): RuleDoc {
  const [head = "", ...sections] = markdown.split(/^## /m);
  const [title = "", ...why] = head.trim().split("\n");
  const section = (name: string) =>
    sections.find((text) => text.startsWith(`${name}\n`))?.slice(name.length + 1) ?? "";
  return {
    title: title.replace(/^# /, ""),
    why: why.join("\n").trim(),
    wrong: examplesIn(section("Salah")),
    right: examplesIn(section("Benar")),
    basis: section("Dasar").trim(),
  };
}

/** Each table begins an example of its own; a table of shapes belongs to the example before it. */
function examplesIn(section: string): readonly DocExample[] {
  const examples: DocExample[] = [];
  for (const table of tablesIn(section)) {
    if (sameHeads(table, SHAPE_HEADS)) {
      const last = examples.pop();
      if (!last) throw new Error("A table of shapes needs a procedure table before it");
      examples.push({ ...last, shapes: table.rows.map((row) => row as unknown as ShapeRow) });
    } else if (sameHeads(table, PAGE_HEADS)) {
      const last = examples.pop();
      if (!last) throw new Error("How a sheet is printed needs a table before it");
      examples.push({ ...last, page: column(table, 1) });
    } else if (sameHeads(table, SETTING_HEADS)) {
      const last = examples.pop();
      if (!last) throw new Error("Settings need a table before them");
      examples.push({ ...last, settings: column(table, 1) });
    } else if (sameHeads(table, IDENTITY_HEADS)) {
      examples.push({ ...MODEL, identity: column(table, 1) });
    } else if (sameHeads(table, TWO_IDENTITIES)) {
      examples.push({ ...MODEL, identity: column(table, 1), second: column(table, 2) });
    } else {
      examples.push({ ...MODEL, table });
    }
  }
  return examples;
}

const MODEL: DocExample = {
  identity: {},
  second: null,
  table: MODEL_TABLE,
  page: {},
  shapes: [],
  settings: {},
};

/** Labels with the values of one column. */
const column = ({ rows }: DocTable, at: number): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.map((row) => [row[0]!, row[at]!]));

const sameHeads = ({ heads }: DocTable, expected: readonly string[]): boolean =>
  heads.join() === expected.join();

function tablesIn(section: string): readonly DocTable[] {
  const blocks = section.split(/\n\s*\n/).map((block) => block.trim().split("\n"));
  return blocks
    .filter((lines) => lines.every((line) => line.startsWith("|")) && lines.length > 2)
    .map((lines) => {
      const [heads = [], , ...rows] = lines.map(cellsOf);
      return { heads, rows };
    });
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\(.)/g, "$1").replaceAll("<br>", "\n"));

/** The sheets of an example: one, or two when it shows two SOPs. */
export const sheetsOf = (example: DocExample): readonly GridSnapshot[] => [
  sheetOf(example),
  ...(example.second
    ? [{ ...sheetOf({ ...example, identity: example.second }), sheet: "SOP 2" }]
    : []),
];

/** Lays an example out as a sheet, as `form` does, with whatever columns the example has. */
export function sheetOf({ identity, table, page, shapes }: DocExample): GridSnapshot {
  const { heads } = table;
  const labels = identityRows(identity).map((row) => (row[1] === NO_LABEL ? [] : row));
  const firstLane = heads.indexOf("Kegiatan") + 1;
  const end = heads.findIndex((head, i) => i >= firstLane && AFTER_LANES.includes(bareHead(head)));
  const afterLanes = end === -1 ? heads.length : end;
  const isLane = (column: number) => column >= firstLane && column < afterLanes;
  const isMutuBaku = (column: number) => MUTU_BAKU.includes(bareHead(heads[column]!));
  const isGrouped = (column: number) => isLane(column) || isMutuBaku(column);
  const groups = [
    { name: "Pelaksana", columns: heads.flatMap((_, i) => (isLane(i) ? [i] : [])) },
    {
      name: "Mutu Baku",
      columns: heads.flatMap((_, i) => (isMutuBaku(i) ? [i] : [])),
    },
  ].filter(({ columns }) => columns.length > 0);
  const groupName = (column: number) =>
    groups.find(({ columns }) => columns[0] === column)?.name ?? null;
  const top = labels.length + 1;
  const rows: GridCell[][] = [
    ...labels,
    [],
    heads.map((head, i) => (isGrouped(i) ? groupName(i) : head)),
    heads.map((head, i) => (isGrouped(i) ? head || null : null)),
    ...table.rows.map((row) => row.map(toValue)),
  ];
  const address = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;
  const block = (from: number, to: number, first: number, last: number) =>
    `${address(first, from)}:${address(last, to)}`;
  const snapshot = grid(rows, {
    ...(page["Tinggi baris"] ? { rowHeight: Number(page["Tinggi baris"]) } : {}),
    merges: [
      ...groups
        .filter(({ columns }) => columns.length > 1)
        .map(({ columns }) => block(columns[0]!, columns.at(-1)!, top, top)),
      ...heads.flatMap((_, i) => (isGrouped(i) ? [] : [block(i, i, top, top + 1)])),
    ],
  });
  const dated = { ...snapshot, rows: snapshot.rows.map((row) => row?.map(asExcelReads)) };
  const setup = {
    ...dated.page,
    paperSize: PAPER_NUMBERS[page.Kertas ?? "A4"] ?? null,
    landscape: page.Arah !== "tegak",
    titleRows: page["Judul berulang"] === "ya" ? { first: top, last: top + 1 } : null,
  };
  return { ...dated, page: setup, shapes: placed(snapshot, { table, firstRow: top + 2, shapes }) };
}

/** A head without the unit that it states: `Waktu (menit)`. */
const bareHead = (head: string): string => head.replace(/\s*\(.*\)$/, "");

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's calendar, as far as dates after 1900-02 are concerned. */
const EPOCH = Date.UTC(1899, 11, 30);

/** `1-Feb` is what Excel makes of a typed `1-2`: a date of this year, shown so. */
function asExcelReads(cell: SnapshotCell | undefined): SnapshotCell | undefined {
  const [, day, name] = /^(\d{1,2})-([A-Z][a-z]{2})$/.exec(cell?.text ?? "") ?? [];
  const month = MONTHS.indexOf(name ?? "");
  if (!cell || month === -1) return cell;
  const value = (Date.UTC(2026, month, Number(day)) - EPOCH) / MS_PER_DAY;
  return { ...cell, value, numberFormat: "d-mmm" };
}

/** Numbers of the No column are numbers on the sheet, too. */
const toValue = (text: string): GridCell =>
  text === "" ? null : /^\d+$/.test(text) ? Number(text) : text;

function placed(
  snapshot: GridSnapshot,
  { table, firstRow, shapes }: Pick<DocExample, "table" | "shapes"> & { readonly firstRow: number },
): readonly SnapshotShape[] {
  const number = table.heads.indexOf("No");
  return drawnShapes(snapshot, shapes, (place) => {
    const lane = table.heads.findIndex((head) => head !== "" && place.startsWith(`${head} `));
    const row = table.rows.findIndex((cells) => place.endsWith(` ${cells[number]}`));
    return lane === -1 || row === -1 ? null : { row: firstRow + row, column: lane };
  });
}
