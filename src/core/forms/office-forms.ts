import type { SopDocument } from "../document/sop-document";
import { MAKLUMAT_PARTS, MAKLUMAT_TEXT } from "../maklumat/maklumat-parts";
import type { NewSheet } from "../sheet-commands";
import { block, type FormPart, sheetOf } from "./form-draft";
import { MARGINS, PAPERS, type Paper, roomOn } from "./paper";
import { type TableColumn, tableForm } from "./table-form";
import { heightOf } from "./text-height";

/** Whose form it is, and who signs it; what is not known stays to be written in. */
export type Office = {
  readonly unit: string;
  readonly place: string;
  readonly date: string;
  readonly jabatan: string;
  readonly nama: string;
  readonly nip: string;
};

export const NO_OFFICE: Office = { unit: "", place: "", date: "", jabatan: "", nama: "", nip: "" };

const CENTRED = { align: "center" } as const;
const NUMBER: TableColumn = { head: "No", share: 5, look: CENTRED };

const officialLines = ({ place, date, jabatan, nama, nip }: Office): readonly string[] => [
  `${place || "……………"}, ${date || "……………………"}`,
  jabatan || "KEPALA ……………………",
  "",
  "",
  "",
  nama || "……………………………",
  nip === "" ? "NIP. ……………………" : `NIP. ${nip}`,
];

/** The eight columns of the Formulir Identifikasi SOP AP (PermenPANRB 35/2012, Tabel 6). */
export const inventoryForm = (office: Office, rows: number, paper: Paper): NewSheet =>
  tableForm(
    {
      title: ["FORMULIR IDENTIFIKASI SOP AP", "BERDASARKAN TUGAS DAN FUNGSI"],
      facts: [["Unit Kerja", office.unit.replaceAll("\n", " ")]],
      columns: [
        { head: "No.", share: 4, look: CENTRED },
        { head: "Tugas", share: 14 },
        { head: "Fungsi", share: 14 },
        { head: "Uraian Tugas", share: 15 },
        { head: "Kegiatan", share: 16 },
        { head: "Output", share: 13 },
        { head: "Aspek Kegiatan", share: 10 },
        { head: "Judul SOP", share: 16 },
      ],
      rows: Array.from({ length: rows }, () => []),
      indexRow: true,
      landscape: true,
    },
    paper,
  );

/** Minutes of the discussion of a draft with the public (UU 25/2009 Pasal 20). */
export const discussionForm = (
  office: Office,
  service: string,
  components: readonly string[],
  paper: Paper,
): NewSheet =>
  tableForm(
    {
      title: ["BERITA ACARA", "PEMBAHASAN RANCANGAN STANDAR PELAYANAN"],
      facts: [
        ["Jenis pelayanan", service],
        ["Penyelenggara", office.unit.replaceAll("\n", " ")],
        ["Hari, tanggal", ""],
        ["Tempat", ""],
        ["Unsur penyelenggara", ""],
        ["Unsur masyarakat", ""],
      ],
      columns: [
        NUMBER,
        { head: "Komponen", share: 28 },
        { head: "Masukan masyarakat", share: 36 },
        { head: "Kesepakatan", share: 31 },
      ],
      rows: components.map((name, i) => [String(i + 1), name, "", ""]),
      official: officialLines(office),
      landscape: false,
    },
    paper,
  );

/** Monitoring of an SOP twice a year, from its own rows (PermenPANRB 35/2012, Tabel 7). */
export const monitoringForm = (sop: SopDocument, office: Office, paper: Paper): NewSheet =>
  tableForm(
    {
      title: ["MONITORING PELAKSANAAN SOP"],
      facts: [
        ["Nama SOP", sop.identity.namaSop?.text ?? ""],
        ["Nomor SOP", sop.identity.nomorSop?.text ?? ""],
        ["Periode", ""],
      ],
      columns: [
        NUMBER,
        { head: "Prosedur", share: 30 },
        { head: "Berjalan dengan baik", share: 11, look: CENTRED },
        { head: "Tidak berjalan dengan baik", share: 11, look: CENTRED },
        { head: "Catatan Hasil Penilaian", share: 18 },
        { head: "Tindakan yang Harus Diambil", share: 17 },
        { head: "Paraf Penilai", share: 8 },
      ],
      rows: named(sop).map(({ number, description }, i) => [number || String(i + 1), description]),
      official: officialLines(office),
      landscape: true,
    },
    paper,
  );

const named = (sop: SopDocument): SopDocument["activities"] =>
  sop.activities.filter(({ description }) => description !== "");

/** Statements of the yearly evaluation. */
const STATEMENTS: readonly string[] = [
  "SOP mendorong peningkatan kinerja",
  "SOP mudah dipahami",
  "SOP mudah dilaksanakan",
  "Semua pelaksana dapat menjalankan perannya masing-masing",
  "SOP mampu mengatasi masalah yang berkaitan dengan prosesnya",
  "SOP menjawab kebutuhan peningkatan kinerja organisasi",
  "SOP selaras dengan SOP lain",
];

/** Evaluation of SOPs once a year: each statement, answered for one SOP. */
export const evaluationForm = (sop: SopDocument, office: Office, paper: Paper): NewSheet =>
  tableForm(
    {
      title: ["EVALUASI PENERAPAN SOP"],
      facts: [
        ["Nama SOP", sop.identity.namaSop?.text ?? ""],
        ["Nomor SOP", sop.identity.nomorSop?.text ?? ""],
        ["Tahun", ""],
      ],
      columns: [
        NUMBER,
        { head: "Pernyataan", share: 45 },
        { head: "Ya", share: 8, look: CENTRED },
        { head: "Tidak", share: 8, look: CENTRED },
        { head: "Penjelasan dan saran", share: 34 },
      ],
      rows: STATEMENTS.map((text, i) => [String(i + 1), text]),
      official: officialLines(office),
      landscape: false,
    },
    paper,
  );

/** A maklumat with its three parts (UU 25/2009 Pasal 22), to be hung up: large letters, one page. */
export function maklumatForm(office: Office, paper: Paper): NewSheet {
  const width = roomOn(paper, true).width;
  const widths = [width / 2, width / 2].map(Math.floor);
  const unit = office.unit.split("\n").filter((line) => line !== "");
  const head = unit.length + 1;
  const text = { size: 18, align: "center", vertical: "center", wrap: true } as const;
  const heights = new Map<number, number>(unit.map((_, row) => [row, 26]));
  heights.set(head, 48);
  const parts = MAKLUMAT_PARTS.map((part, i) => {
    const row = head + 2 + i;
    heights.set(row, heightOf(MAKLUMAT_TEXT[part], width, text.size) + 14);
    return block(row, 0, row, 1, MAKLUMAT_TEXT[part], text);
  });
  const foot = head + 2 + MAKLUMAT_PARTS.length + 1;
  const official: FormPart = {
    blocks: officialLines(office).flatMap((line, i) =>
      line === ""
        ? []
        : [
            block(foot + i, 1, foot + i, 1, line, {
              size: 14,
              align: "center",
              vertical: "center",
            }),
          ],
    ),
    heights: new Map(officialLines(office).map((_, i) => [foot + i, 24])),
  };
  const title: FormPart = {
    blocks: [
      ...unit.map((line, row) =>
        block(row, 0, row, 1, line, { size: 16, bold: true, align: "center", vertical: "center" }),
      ),
      block(head, 0, head, 1, "MAKLUMAT PELAYANAN", {
        size: 28,
        bold: true,
        align: "center",
        vertical: "center",
      }),
      ...parts,
    ],
    heights,
  };
  return sheetOf([title, official], widths, {
    paperSize: PAPERS[paper].number,
    landscape: true,
    fitToWidth: true,
    margins: MARGINS,
    printArea: { top: 0, left: 0, bottom: foot + officialLines(office).length - 1, right: 1 },
    titleRows: null,
    rowBreaks: [],
  });
}
