import type { ComponentKey } from "../../../src/core/document/sp-components";
import type { GridSnapshot } from "../../../src/core/grid/grid-snapshot";
import { labelFinder } from "../../../src/core/recognise/sp/component-label";
import { spPermenpanrb15Tahun2014 } from "../../../src/core/templates/sp-permenpanrb-15-2014";
import type { GridCell } from "../grid";
import { grid } from "../grid";
import type { DocExample, DocTable } from "../rule-docs";
import { type SpText, spSheet } from "./sp";

const find = labelFinder(spPermenpanrb15Tahun2014);
/** Says that the form has no such component. */
const NO_COMPONENT = "(tidak ada)";
/** Rows that are no component, and the part of the sheet that each is. */
const HEAD_ROWS: Readonly<Record<string, "title" | "heading" | "unit">> = {
  "Jenis Pelayanan": "title",
  Judul: "heading",
  "Unit Penyelenggara": "unit",
};

/**
 * The sheets of an example in a rule's doc. `Komponen | Uraian` lists what differs from the model,
 * `Komponen | Layanan pertama | Layanan kedua` the same for two services, `No | Komponen | Uraian` is the whole table.
 */
export function spSheetsOf({ table }: DocExample): readonly GridSnapshot[] {
  if (table.heads[0] === "No") return [wholeTable(table)];
  const services = table.heads.length - 1;
  return Array.from({ length: services }, (_, i) =>
    spSheet({ ...textsOf(table, i + 1), sheet: i === 0 ? "SP" : `SP ${i + 1}` }),
  );
}

function textsOf({ rows }: DocTable, column: number): SpText {
  const head: { title?: string; heading?: string; unit?: string } = {};
  const components: Partial<Record<ComponentKey, string | null>> = {};
  const extras: (readonly [string, string])[] = [];
  for (const row of rows) {
    const [label = ""] = row;
    const text = row[column] ?? "";
    const part = HEAD_ROWS[label];
    const key = find(label)?.key;
    if (part) head[part] = text;
    else if (key) components[key] = text === NO_COMPONENT ? null : text;
    else extras.push([label, text]);
  }
  return { ...head, components, extras };
}

const wholeTable = ({ heads, rows }: DocTable): GridSnapshot => {
  const cells = (row: readonly string[]): GridCell[] => row.map((text) => text || null);
  const known = heads.map((head) => (head === "Catatan luar" ? null : head || null));
  return grid([["STANDAR PELAYANAN SURAT KETERANGAN"], [], known, ...rows.map(cells)], {
    sheet: "SP",
  });
};
