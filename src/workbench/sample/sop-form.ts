import type { RangeAddress } from "../../core/grid/address";
import type { FormCell, FormContent, FormRow, FormSheet } from "./form-sheet";
import type { StyleName } from "./form-styles";

/** The thirteen identity fields of PermenPANRB 35/2012; lists are one item a line. */
export type FormIdentity = {
  readonly unit: string;
  readonly nomorSop: string;
  readonly tanggalPembuatan: string;
  readonly tanggalRevisi: string;
  readonly tanggalEfektif: string;
  readonly disahkanOleh: string;
  readonly namaSop: string;
  readonly dasarHukum: string;
  readonly kualifikasi: string;
  readonly keterkaitan: string;
  readonly peralatan: string;
  readonly peringatan: string;
  readonly pencatatan: string;
};

export type FormActivity = {
  /** As written in the No column; its place in the table when left out. */
  readonly number?: number;
  readonly kegiatan: string;
  /** Symbol code by lane, from 0. */
  readonly codes: Readonly<Record<number, string>>;
  readonly kelengkapan: string;
  readonly waktu: string;
  readonly output: string;
  readonly keterangan?: string;
  /** Numbers of the activities that the helper columns name. */
  readonly lanjut?: number;
  readonly tidak?: number;
};

export type SopForm = {
  readonly identity: FormIdentity;
  readonly pelaksana: readonly string[];
  readonly activities: readonly FormActivity[];
};

const cell = (content: FormContent, style: StyleName): FormCell => ({ content, style });
const block = (top: number, left: number, bottom: number, right: number): RangeAddress => ({
  top,
  left,
  bottom,
  right,
});

/** Room for a signature and a stamp; points. */
const SIGNATURE = 110;
/** A row that takes a symbol with room for its lines; points. */
const ACTIVITY = 51;

/** Identity block: unit and signature above, three pairs of lists below. */
export function identitySheet(identity: FormIdentity): FormSheet {
  const facts: readonly (readonly [string, string, StyleName, number])[] = [
    ["Nomor SOP", identity.nomorSop, "label", 22],
    ["Tanggal Pembuatan", identity.tanggalPembuatan, "label", 22],
    ["Tanggal Revisi", identity.tanggalRevisi, "label", 22],
    ["Tanggal Efektif", identity.tanggalEfektif, "label", 22],
    ["Disahkan oleh", identity.disahkanOleh, "signature", SIGNATURE],
    ["Nama SOP", identity.namaSop, "value", 28],
  ];
  const lists: readonly (readonly [string, string, string, string, number])[] = [
    ["Dasar Hukum", identity.dasarHukum, "Kualifikasi Pelaksana", identity.kualifikasi, 96],
    ["Keterkaitan", identity.keterkaitan, "Peralatan/Perlengkapan", identity.peralatan, 60],
    ["Peringatan", identity.peringatan, "Pencatatan dan Pendataan", identity.pencatatan, 60],
  ];
  const rows: FormRow[] = facts.map(([label, value, style, height], i) => ({
    height,
    cells: [cell(i === 0 ? identity.unit : null, "unit"), cell(label, "label"), cell(value, style)],
  }));
  const merges = [block(0, 0, facts.length - 1, 0)];
  for (const [left, leftText, right, rightText, height] of lists) {
    const at = rows.length;
    rows.push(
      { height: 20, cells: [cell(left, "section"), cell(right, "section"), cell(null, "section")] },
      { height, cells: [cell(leftText, "list"), cell(rightText, "list"), cell(null, "list")] },
    );
    merges.push(block(at, 1, at, 2), block(at + 1, 1, at + 1, 2));
  }
  return {
    name: "Identitas",
    columnWidths: [62, 24, 44],
    rows,
    merges,
    frozenRows: 0,
    landscape: true,
    printArea: block(0, 0, rows.length - 1, 2),
    titleRows: null,
    active: false,
  };
}

const FIRST_LANE = 2;
/** Title and two header rows stand above the first activity. */
const FIRST_ACTIVITY = 3;

/** Procedure table with the helper columns right of it, outside the print area. */
export function procedureSheet({ identity, pelaksana, activities }: SopForm): FormSheet {
  const lanes = pelaksana.length;
  const mutuBaku = FIRST_LANE + lanes;
  const keterangan = mutuBaku + 3;
  const last = FIRST_ACTIVITY + activities.length - 1;
  const heads = (texts: readonly (string | null)[], style: StyleName = "head"): FormCell[] =>
    texts.map((text) => cell(text, style));
  const laneBlanks = pelaksana.slice(1).map(() => null);
  const target = (number: number | undefined): FormContent =>
    number === undefined ? null : { formula: `$A$${FIRST_ACTIVITY + number}`, value: number };

  const rows: FormRow[] = [
    {
      height: 26,
      cells: [cell(`PROSEDUR ${identity.namaSop.toUpperCase()}`, "title")],
    },
    {
      height: 20,
      cells: [
        ...heads([
          "No",
          "Kegiatan",
          "Pelaksana",
          ...laneBlanks,
          "Mutu Baku",
          null,
          null,
          "Keterangan",
        ]),
        ...heads(["Lanjut ke", "Tidak ke"], "helperHead"),
      ],
    },
    {
      height: 34,
      cells: [
        ...heads([null, null, ...pelaksana, "Kelengkapan", "Waktu", "Output", null]),
        ...heads([null, null], "helperHead"),
      ],
    },
    ...activities.map(
      (activity, i): FormRow => ({
        height: ACTIVITY,
        cells: [
          cell(activity.number ?? i + 1, "number"),
          cell(activity.kegiatan, "text"),
          ...pelaksana.map((_, lane) => cell(activity.codes[lane] ?? null, "lane")),
          cell(activity.kelengkapan, "text"),
          cell(activity.waktu, "time"),
          cell(activity.output, "text"),
          cell(activity.keterangan ?? null, "text"),
          cell(target(activity.lanjut), "helper"),
          cell(target(activity.tidak), "helper"),
        ],
      }),
    ),
  ];
  return {
    name: "Prosedur",
    columnWidths: [5, 29, ...pelaksana.map(() => 13.5), 19, 10.5, 19, 15, 9, 9],
    rows,
    merges: [
      block(0, 0, 0, keterangan),
      block(1, 0, 2, 0),
      block(1, 1, 2, 1),
      ...(lanes > 1 ? [block(1, FIRST_LANE, 1, mutuBaku - 1)] : []),
      block(1, mutuBaku, 1, mutuBaku + 2),
      block(1, keterangan, 2, keterangan),
      block(1, keterangan + 1, 2, keterangan + 1),
      block(1, keterangan + 2, 2, keterangan + 2),
    ],
    frozenRows: FIRST_ACTIVITY,
    landscape: true,
    printArea: block(0, 0, last, keterangan),
    titleRows: { first: 1, last: 2 },
    active: true,
  };
}
