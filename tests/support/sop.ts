import type {
  Activity,
  ActivityId,
  DocumentId,
  Field,
  Flow,
  FlowNode,
  NodeId,
  NodeKind,
  PelaksanaId,
  ReadingProblem,
  ReadingProblemCode,
  SopDocument,
  SopIdentity,
  WorkbookReading,
} from "../../src/core/document/sop-document";
import { cellOrigin, type Origin } from "../../src/core/grid/address";
import { parseMinutes } from "../../src/core/recognise/duration";

const SHEET = "SOP 1";
/** Row (from 0) of the first activity: row 14 on the sheet. */
const FIRST_ROW = 13;
const HEADER = { top: 11, bottom: 12 };
/** No and Kegiatan stand in A and B, the lanes from C on. */
const FIRST_LANE = 2;

const KINDS: Readonly<Record<string, NodeKind>> = {
  M: "start",
  P: "process",
  K: "decision",
  S: "end",
};

export type SopActivity = {
  readonly no?: string;
  readonly kegiatan?: string;
  /** Symbols in order of execution: `M0` is a start in the first lane, `P0-2` a process over the first three. */
  readonly symbols?: readonly string[];
  readonly kelengkapan?: string;
  readonly waktu?: string;
  readonly output?: string;
};

export type Sop = {
  readonly lanes?: readonly string[];
  readonly activities?: readonly SopActivity[];
  /**
   * `2>3` (row 2 to row 3, counted from 1), `2#2>3` (from its second symbol), `2>1 tidak`, `1#1=1#2` (acting together).
   * Not given: every symbol leads to the next one.
   */
  readonly flows?: readonly string[];
  readonly identity?: Partial<SopIdentity>;
  readonly table?: Partial<NonNullable<SopDocument["table"]>> | null;
  readonly flowSource?: SopDocument["flowSource"];
  readonly problems?: readonly ReadingProblem[];
};

/** A field of the identity block; its value stands in column F. */
export const field = (text: string, row = 0): Field => ({
  text,
  items: text.split("\n").filter((line) => line !== ""),
  origin: cellOrigin(SHEET, row, 5),
});

/** Identity of a sheet that has no such block. */
export const NO_IDENTITY: SopIdentity = {
  unit: null,
  nomorSop: null,
  tanggalPembuatan: null,
  tanggalRevisi: null,
  tanggalEfektif: null,
  disahkanOleh: null,
  namaSop: null,
  dasarHukum: null,
  kualifikasi: null,
  keterkaitan: null,
  peralatan: null,
  peringatan: null,
  pencatatan: null,
};

const MODEL: SopIdentity = {
  unit: { ...field("Dinas Komunikasi dan Informatika"), origin: cellOrigin(SHEET, 0, 0) },
  nomorSop: field("060/01/SOP/2026", 0),
  tanggalPembuatan: field("5 Januari 2026", 1),
  tanggalRevisi: field("-", 2),
  tanggalEfektif: field("12 Januari 2026", 3),
  disahkanOleh: {
    jabatan: field("Kepala Dinas", 4),
    nama: field("Nama Pejabat", 4),
    nip: field("19800101 200501 1 001", 4),
  },
  namaSop: field("Penanganan Surat Masuk", 5),
  dasarHukum: field("Peraturan Menteri PANRB Nomor 35 Tahun 2012 tentang Pedoman SOP AP", 6),
  kualifikasi: field("Memahami tata naskah dinas", 6),
  keterkaitan: field("SOP Penanganan Surat Keluar", 7),
  peralatan: field("Komputer", 7),
  peringatan: field("Jika surat tidak dicatat, maka tindak lanjutnya tidak dapat dilacak", 8),
  pencatatan: field("Buku agenda surat masuk", 8),
};

/** An SOP as it would be read from one sheet, for tests of what comes after reading. Texts not given are plausible ones. */
export function sop({
  lanes = ["Staf", "Kepala Seksi"],
  activities = [],
  flows,
  identity = {},
  table = {},
  flowSource = "codes",
  problems = [],
}: Sop): SopDocument {
  const last = FIRST_LANE + lanes.length;
  const columns = {
    no: 0,
    kegiatan: 1,
    kelengkapan: last,
    waktu: last + 1,
    output: last + 2,
    keterangan: last + 3,
  };
  const read = activities.map((activity, i) => toActivity(activity, i, columns));
  const symbols = read.flatMap(({ nodes }) => nodes.map(({ id }) => id));
  const bottom = FIRST_ROW + Math.max(0, activities.length - 1);
  return {
    id: "d1" as DocumentId,
    kind: "sop",
    profile: "sop-permenpanrb-35-2012",
    sheets: [SHEET],
    identity: { ...MODEL, ...identity },
    table: table && {
      sheet: SHEET,
      header: HEADER,
      range: { top: HEADER.top, left: 0, bottom, right: columns.keterangan },
      columns,
      pelaksanaHeader: cellOrigin(SHEET, HEADER.top, FIRST_LANE),
      helpers: { lanjut: last + 4, tidak: last + 5 },
      ...table,
    },
    pelaksana: lanes.map((name, i) => ({
      id: laneId(i),
      name,
      group: null,
      column: FIRST_LANE + i,
      origin: cellOrigin(SHEET, HEADER.bottom, FIRST_LANE + i),
    })),
    activities: read,
    flows:
      flows?.map(toFlow) ??
      symbols.slice(1).map((target, i) => plainFlow(symbols[i]!, target, null)),
    flowSource,
    flowShapeIds: [],
    problems,
  };
}

/** A workbook that holds these documents alone. */
export const workbookOf = (...documents: readonly SopDocument[]): WorkbookReading => ({
  sheets: [{ sheet: SHEET, kind: "sop", documents: documents.map(({ id }) => id) }],
  documents,
});

/** A reading problem in the given row (counted from 1) and column. */
export const problem = (
  code: ReadingProblemCode,
  row: number,
  column: number,
  data: ReadingProblem["data"] = {},
): ReadingProblem => ({ code, origin: cellOrigin(SHEET, FIRST_ROW + row - 1, column), data });

/** Where the lanes' cells and the helper cells of a table with two lanes stand. */
export const COLUMN = { no: 0, kegiatan: 1, lane: 2, waktu: 5, lanjut: 8, tidak: 9 } as const;

export const emptyField = (column = 5) => ({
  text: "",
  items: [],
  origin: cellOrigin(SHEET, 0, column),
});

const laneId = (index: number) => `p${index + 1}` as PelaksanaId;

function toActivity(
  { no, kegiatan = "Menerima surat", symbols = [], ...rest }: SopActivity,
  index: number,
  columns: NonNullable<SopDocument["table"]>["columns"],
): Activity {
  const row = FIRST_ROW + index;
  const cell = (column: number | null): Origin => cellOrigin(SHEET, row, column ?? 0);
  const list = (text: string, column: number | null) => ({
    items: text ? [text] : [],
    origin: cell(column),
  });
  const waktu = rest.waktu ?? "10 menit";
  return {
    id: `a${index + 1}` as ActivityId,
    number: no ?? String(index + 1),
    numberOrigin: cell(columns.no),
    description: kegiatan,
    descriptionOrigin: cell(columns.kegiatan),
    nodes: symbols.map((code, i) => toNode(code, index, i)),
    mutuBaku: {
      kelengkapan: list(rest.kelengkapan ?? "Surat", columns.kelengkapan),
      duration: waktu ? { text: waktu, ...parseMinutes(waktu), origin: cell(columns.waktu) } : null,
      waktuOrigin: cell(columns.waktu),
      output: list(rest.output ?? "Surat tercatat", columns.output),
    },
    remarks: "",
    origin: {
      sheet: SHEET,
      range: { top: row, left: 0, bottom: row, right: columns.keterangan ?? 0 },
    },
  };
}

function toNode(code: string, activity: number, index: number): FlowNode {
  const [, letter, from, to = from] = /^([MPKS])(\d)(?:-(\d))?$/.exec(code) ?? [];
  if (!letter || from === undefined) throw new Error(`Not a symbol: ${code}`);
  const first = Number(from);
  return {
    id: nodeId(activity + 1, index + 1),
    kind: KINDS[letter]!,
    pelaksana: laneId(first),
    lanes: Array.from({ length: Number(to) - first + 1 }, (_, i) => laneId(first + i)),
    text: "",
    source: "code",
    shapeName: null,
    origin: cellOrigin(SHEET, FIRST_ROW + activity, FIRST_LANE + first),
  };
}

const nodeId = (activity: number, symbol: number) => `a${activity}.${symbol}` as NodeId;

function toFlow(text: string): Flow {
  const match = /^(\d+)(?:#(\d+))?([>=])(\d+)(?:#(\d+))?(?: (ya|tidak))?$/.exec(text);
  if (!match) throw new Error(`Not a flow: ${text}`);
  const [, from, fromSymbol = "1", arrow, to, toSymbol = "1", outcome = null] = match;
  return plainFlow(
    nodeId(Number(from), Number(fromSymbol)),
    nodeId(Number(to), Number(toSymbol)),
    outcome as Flow["outcome"],
    arrow === "=",
  );
}

const plainFlow = (
  source: NodeId,
  target: NodeId,
  outcome: Flow["outcome"],
  joint = false,
): Flow => ({ source, target, outcome, label: null, joint, origin: cellOrigin(SHEET, 0, 0) });
