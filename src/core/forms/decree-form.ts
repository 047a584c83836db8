import { DECREE_TEXTS, type DecreeKind, DOTS } from "../decree/decree-kinds";
import type { CellLook, NewSheet } from "../sheet-commands";
import { block, type FormBlock, type FormPart, sheetOf } from "./form-draft";
import type { Office } from "./office-forms";
import { MARGINS, PAPERS, type Paper, roomOn } from "./paper";
import { heightOf } from "./text-height";

/** A document that the decree lays down: its name, and its number or a remark. */
export type ListedDocument = { readonly name: string; readonly note: string };

const SIZE = 11;
/** Shares of the width: label, colon, number of an item, text, text and official. */
const SHARES = [15, 3, 5, 37, 40] as const;
const LAST = SHARES.length - 1;
const LINE = 18;
/** Capitals are this much wider than a text. */
const WIDER = 1.2;
/** Lines of the annex that stand empty where nothing is known. */
const EMPTY_ROWS = 8;
const ORDINALS = ["KESATU", "KEDUA", "KETIGA"] as const;

const PLAIN: CellLook = { size: SIZE, vertical: "top" };
const TEXT: CellLook = { ...PLAIN, wrap: true };
const TITLE: CellLook = { size: 12, bold: true, align: "center", vertical: "center", wrap: true };
const CENTRED: CellLook = { size: SIZE, align: "center", vertical: "center", wrap: true };
const CELL: CellLook = { ...TEXT, border: true };
const HEAD: CellLook = { ...CENTRED, bold: true, border: true, fill: "F2F2F2" };

/**
 * A decree of the head of an office that lays down its Standar Pelayanan or SOPs, with the list of them as its annex on a
 * page of its own. Upright; what only the office knows is dotted.
 */
export function decreeForm(
  kind: DecreeKind,
  office: Office,
  documents: readonly ListedDocument[],
  paper: Paper,
): NewSheet {
  const room = roomOn(paper, false).width;
  const total = SHARES.reduce((sum, share) => sum + share, 0);
  const widths = SHARES.map((share) => Math.floor((room * share) / total));
  const draft = newDraft(widths);
  const { subject, considerations, laws, effect, listed } = DECREE_TEXTS[kind];
  const head = office.jabatan || `KEPALA ${DOTS}`;
  const title = `PENETAPAN ${subject.toUpperCase()}`;

  draft.centred([`KEPUTUSAN ${head.toUpperCase()}`, `NOMOR ${DOTS}`, "TENTANG", title]);
  draft.gap();
  draft.centred([`${head.toUpperCase()},`]);
  draft.gap();
  const letters = considerations.map((_, i) => `huruf ${letter(i)}`).join(" dan ");
  draft.items("Menimbang", letter, [
    ...considerations.map((text) => `${text};`),
    `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam ${letters}, perlu menetapkan Keputusan ${head} tentang Penetapan ${subject};`,
  ]);
  draft.items(
    "Mengingat",
    (i) => String(i + 1),
    laws.map((law) => `${law};`),
  );
  draft.gap();
  draft.centred(["MEMUTUSKAN:"]);
  draft.gap();
  draft.labelled("Menetapkan", `KEPUTUSAN ${head.toUpperCase()} TENTANG ${title}.`);
  const decided = [
    `Menetapkan ${subject} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
    `${subject} sebagaimana dimaksud dalam diktum KESATU ${effect}.`,
    "Keputusan ini mulai berlaku pada tanggal ditetapkan.",
  ];
  for (const [i, text] of decided.entries()) draft.labelled(ORDINALS[i]!, text);
  draft.gap();
  draft.official(office, head);

  const annex = draft.row() + 2;
  draft.startAt(annex);
  draft.right([`LAMPIRAN KEPUTUSAN ${head.toUpperCase()}`, `NOMOR ${DOTS}`, `TANGGAL ${DOTS}`]);
  draft.right([`TENTANG ${title}`]);
  draft.gap();
  draft.centred([`DAFTAR ${subject.toUpperCase()}`]);
  draft.gap();
  draft.table(listed, documents);
  draft.gap();
  draft.official(office, head);

  return sheetOf([draft.part()], widths, {
    paperSize: PAPERS[paper].number,
    landscape: false,
    fitToWidth: true,
    margins: MARGINS,
    printArea: { top: 0, left: 0, bottom: draft.row(), right: LAST },
    titleRows: null,
    rowBreaks: [annex],
  });
}

const letter = (index: number): string => String.fromCharCode("a".charCodeAt(0) + index);

/** The sheet as it grows from above: each call adds rows below those before. */
function newDraft(widths: readonly number[]) {
  const blocks: FormBlock[] = [];
  const heights = new Map<number, number>();
  let next = 0;
  const widthOf = (left: number, right: number): number =>
    widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
  const add = (left: number, right: number, text: string | null, look: CellLook): void => {
    blocks.push(block(next, left, next, right, text, look));
    const size = (look.size ?? SIZE) * (text === text?.toUpperCase() ? WIDER : 1);
    const needed = heightOf(text ?? "", widthOf(left, right), size);
    heights.set(next, Math.max(LINE, needed, heights.get(next) ?? 0));
  };
  const gap = (rows = 1): void => {
    for (let i = 0; i < rows; i++) heights.set(next++, LINE / 2);
  };
  return {
    gap,
    row: () => next - 1,
    startAt(row: number): void {
      while (next < row) gap();
    },
    centred(lines: readonly string[]): void {
      for (const line of lines) {
        add(0, LAST, line, TITLE);
        next++;
      }
    },
    right(lines: readonly string[]): void {
      for (const line of lines) {
        add(LAST, LAST, line, TEXT);
        next++;
      }
    },
    items(label: string, numberOf: (i: number) => string, texts: readonly string[]): void {
      texts.forEach((text, i) => {
        add(0, 0, i === 0 ? label : null, PLAIN);
        add(1, 1, i === 0 ? ":" : null, PLAIN);
        add(2, 2, `${numberOf(i)}.`, { ...PLAIN, align: "right" });
        add(3, LAST, text, TEXT);
        next++;
      });
    },
    labelled(label: string, text: string): void {
      add(0, 0, label, PLAIN);
      add(1, 1, ":", PLAIN);
      add(2, LAST, text, TEXT);
      next++;
    },
    official({ place, date, nama, nip }: Office, head: string): void {
      const lines = [
        `Ditetapkan di ${place || DOTS}`,
        `pada tanggal ${date || DOTS}`,
        `${head.toUpperCase()},`,
        "",
        "",
        "",
        nama || DOTS,
        nip === "" ? `NIP. ${DOTS}` : `NIP. ${nip}`,
      ];
      for (const line of lines) {
        if (line === "") heights.set(next, LINE);
        else add(LAST, LAST, line, CENTRED);
        next++;
      }
    },
    table([name, note]: readonly [string, string], documents: readonly ListedDocument[]): void {
      const rows =
        documents.length > 0 ? documents : Array.from({ length: EMPTY_ROWS }, () => null);
      const line = (no: string, first: string, second: string, look: CellLook): void => {
        add(0, 0, no, { ...look, align: "center" });
        add(1, 3, first, look);
        add(LAST, LAST, second, look);
        next++;
      };
      line("No", name, note, HEAD);
      for (const [i, one] of rows.entries()) {
        line(String(i + 1), one?.name ?? "", one?.note ?? "", CELL);
      }
    },
    part: (): FormPart => ({ blocks, heights }),
  };
}
