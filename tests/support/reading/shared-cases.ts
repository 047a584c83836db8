import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { NodeKind, WorkbookReading } from "../../../src/core/document/sop-document";
import { columnName } from "../../../src/core/grid/address";
import { realTopologies, type Topology } from "../topology";
import { compareDrawn } from "./compare-drawn";
import type { Comparison } from "./compare-reading";
import { bentuk, type DrawnObject, panah, teks } from "./drawn-objects";
import type { FormSheet } from "./form-file";
import type { ExpectedDocument } from "./form-fixture";

const FOLDER = path.resolve("../shared/cases");
const REAL = path.join(FOLDER, "real/verifikasi-berita.xlsx");

/** The real workbook of the shared cases with the reading that its drawing means; null where it is absent. */
export const realWorkbook = (): {
  readonly bytes: Uint8Array;
  readonly expected: readonly ExpectedDocument[];
} | null =>
  existsSync(REAL)
    ? { bytes: new Uint8Array(readFileSync(REAL)), expected: [VERIFIKASI_BERITA] }
    : null;

const VERIFIKASI_BERITA: ExpectedDocument = {
  sheets: ["COVER", "SOP VERIFIKASI BERITA SAR "],
  profile: "sop-permenpanrb-35-2012",
  source: "shapes",
  identity: {
    nomorSop: "…   Tahun 2024",
    tanggalPembuatan: "Oktober 2024",
    tanggalRevisi: "-",
    tanggalEfektif: "Novermber 2024",
    namaSop: "VERIFIKASI BERITA PENCARIAN DAN PERTOLONGAN",
    jabatan: "DIREKTUR KESIAPSIAGAAN",
    pencatatan: ["Jurnal Emergency Call 115", "Jurnal Harian Petugas Komunikasi"],
  },
  lanes: [
    "Petugas Komunikasi",
    "Kepala Siaga BCC",
    "Kepala Siaga Kantor Pencarian dan Pertolongan",
    "Petugas Komunikasi Kantor Pencarian dan Pertolongan",
    "Instansi/ Organisasi / Perusahaan Kapal atau Maskapai Penerbangan",
  ],
  activities: `
    1 | Menerima informasi laporan Kejadian dan menginformasikan kepada Kepala Siaga BCC | M1 | 5
    2 | Memerintahkan Petugas Komunikasi untuk melakukan Pengecekan dan pemetaan wilayah untuk menentukan wilayah kerja  dan penggalian informasi | P2 | 2
    3 | Melakukan pengecekan kebenaran Berita dengan kantor Pencarian dan Pertolongan | P1 | 1
    4 | Menerima informasi dari BCC dan mengarahkan Petugas Komunikasi untuk melakukan pengecekan kebenaran berita | P3 | 2
    5 | Melaksanakan pengecekan berita dengan instansi terkait dan/atau petugas di lapangan dan melaporkan kepada Kepala Siaga di Kantor Pencarian dan Pertolongan | P4 | 5
    6 | Pemberian informasi terkait kebenaran berita kepada Badan Nasional Pencarian dan Pertolongan | P5 | 5
    7 | Menerima hasil pengecekan berita dan menyampaikan kepada Kepala Siaga di BCC | K3 | 2
    8 | Memutuskan hasil pengecekan kebenaran berita, melakukan pencatatan berita dan menindak lanjuti kebenaran Berita | S2 | 5
  `,
  // Activity 6 has no exit and one Ya stands on an incoming line: both are the author's.
  flows: "1>2 2>3 3>4 4>5 5>6 5>7 7y>8 7n>5",
  problems: ["label-loose F13"],
};

const GEOMETRY = { terminator: "ellipse", process: "rect", decision: "diamond" } as const;
const LANE_COLUMN = 2;
const HEADER_ROWS = 2;

/** A real flow drawn over a form of its own sizes, with words beside its exits. */
export function drawnTopology(topology: Topology, glue: "both" | "none"): FormSheet {
  const { lanes, rows, symbols, edges } = topology;
  const names = lanes.map((_, i) => `Pelaksana ${i + 1}`);
  const header = ["No", "Kegiatan", "Pelaksana", ...lanes.slice(1).map(() => "←")];
  const cell = (lane: number, row: number): string =>
    `${columnName(LANE_COLUMN + lane)}${HEADER_ROWS + row + 1}`;
  const boxes = symbols.map((symbol): DrawnObject => {
    const [lane, row] = [lanes[symbol.lane]!, rows[symbol.row]!];
    return bentuk(GEOMETRY[symbol.type], symbol.id, cell(symbol.lane, symbol.row), {
      w: symbol.w,
      h: symbol.h,
      dx: symbol.x + symbol.w / 2 - lane.x - lane.w / 2,
      dy: symbol.y + symbol.h / 2 - row.y - row.h / 2,
    });
  });
  const lines = edges.flatMap(({ id, from, to, label }): readonly DrawnObject[] => {
    const [a, b] = [from, to].map((name) => symbols.find((symbol) => symbol.id === name)!);
    const sides = sidesOf(topology, id, a!, b!);
    const line = panah(`${from}.${sides[0]}`, `${to}.${sides[1]}`, {
      name: id,
      glue,
      gap: glue === "none" ? 2 : 0,
    });
    if (!label) return [line];
    const out = { t: [16, -10], b: [16, 10], l: [-14, -7], r: [14, -7] }[sides[0]]!;
    const at = {
      t: [0, -a!.h / 2],
      b: [0, a!.h / 2],
      l: [-a!.w / 2, 0],
      r: [a!.w / 2, 0],
    }[sides[0]]!;
    const word = teks(label, cell(a!.lane, a!.row), {
      w: 20,
      h: 9,
      dx: a!.x + a!.w / 2 - lanes[a!.lane]!.x - lanes[a!.lane]!.w / 2 + at[0]! + out[0]!,
      dy: a!.y + a!.h / 2 - rows[a!.row]!.y - rows[a!.row]!.h / 2 + at[1]! + out[1]!,
    });
    return [line, { ...word, id: `${id} ${label}` }];
  });
  return {
    text: [
      [...header, "Mutu Baku", "←", "←"].join("|"),
      ["↑", "↑", ...names, "Kelengkapan", "Waktu", "Output"].join("|"),
      ...rows.map((_, i) =>
        [i + 1, `Kegiatan ${i + 1}`, ...names.map(() => ""), "", "5 menit", "Hasil"].join("|"),
      ),
    ].join("\n"),
    widths: [24, 150, ...lanes.map(({ w }) => w)],
    rowHeights: [24, 24, ...rows.map(({ h }) => h)],
    draw: [...boxes, ...lines],
  };
}

type Side = "t" | "l" | "b" | "r";

/** Each exit of a decision has a side of its own; everything else goes from side to side as it lies. */
function sidesOf(
  { edges, symbols }: Topology,
  id: string,
  a: Topology["symbols"][number],
  b: Topology["symbols"][number],
): readonly [Side, Side] {
  const nearest = (from: typeof a, to: typeof a): readonly [Side, Side] => {
    if (to.row === from.row) return to.x > from.x ? ["r", "l"] : ["l", "r"];
    return to.row > from.row ? ["b", "t"] : ["t", "b"];
  };
  const [side, target] = nearest(a, b);
  const leaving = edges.filter(({ from }) => from === a.id);
  const place = leaving.findIndex((edge) => edge.id === id);
  const isTaken = leaving
    .slice(0, place)
    .some(({ to }) => nearest(a, symbols.find((one) => one.id === to)!)[0] === side);
  if (a.type !== "decision" || !isTaken) return [side, target];
  return [b.x >= a.x ? "r" : "l", target];
}

/** Compares a drawn topology by the names of its shapes. */
export function compareTopology(
  { symbols, edges, rows, lanes }: Topology,
  reading: WorkbookReading,
): Comparison {
  const kindOf = ({ id, type }: Topology["symbols"][number]): NodeKind => {
    if (type !== "terminator") return type;
    return edges.some(({ from }) => from === id) ? "start" : "end";
  };
  const isDecision = (id: string): boolean =>
    symbols.some((symbol) => symbol.id === id && symbol.type === "decision");
  return compareDrawn(reading, {
    rows: rows.length,
    lanes: lanes.length,
    nodes: symbols.map((one) => `${one.id} ${one.row} ${one.lane} ${kindOf(one)}`),
    flows: edges.map(({ from, to, kind }) => {
      const outcome = isDecision(from) ? (kind === "no" ? "tidak" : "ya") : "";
      return `${from}>${to} ${outcome}`;
    }),
  });
}

export const sharedTopologies = realTopologies;

type Published = {
  readonly pelaksana: readonly string[];
  readonly nama: string;
  readonly langkah: readonly {
    readonly no: number | string | null;
    readonly kegiatan: string;
    readonly waktu: string | null;
  }[];
};

/** Published SOPs typed into a form; `waktu` counts as read when it was measured. Empty where the cases are absent. */
export function publishedSops(): readonly {
  readonly sheet: FormSheet;
  readonly expected: ExpectedDocument;
}[] {
  const folder = path.join(FOLDER, "sop");
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => {
    const sop: Published = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
    const lanes = sop.pelaksana.length > 0 ? sop.pelaksana : ["Petugas"];
    const typed = (text: string): string => text.replaceAll("|", "/").replace(/\r?\n/g, "⏎").trim();
    const row = (cells: readonly (string | number | null)[]): string =>
      cells.map((cell) => typed(String(cell ?? ""))).join("|");
    return {
      sheet: {
        text: [
          row(["Nama SOP", sop.nama]),
          "",
          row(["No", "Kegiatan", ...lanes, "Kelengkapan", "Waktu", "Output"]),
          ...sop.langkah.map(({ no, kegiatan, waktu }) =>
            row([no, kegiatan, ...lanes.map(() => ""), "Berkas", waktu, "Hasil"]),
          ),
        ].join("\n"),
      },
      expected: {
        identity: { namaSop: typed(sop.nama) },
        lanes: lanes.map((name) => typed(name).replace(/\s+/g, " ")),
        activities: sop.langkah
          .map(({ no, kegiatan, waktu }) =>
            [no ?? "", typed(kegiatan), "", waktu === null ? "" : "*"].join("|"),
          )
          .join("\n"),
      },
    };
  });
}
