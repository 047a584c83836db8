import type { SpComponent } from "../../document/standar-pelayanan";
import { originOf, type SheetCells, type TextBlock } from "../sheet-cells";
import type { FormWords } from "./form-words";
import { readValue } from "./read-value";
import { serviceHeading } from "./service-title";
import type { SpDraft } from "./sp-draft";
import { rowsBetween } from "./table-header";

/** A head with this many components is a table of services, one a row. */
const LEAST_COMPONENTS = 4;

type Head = {
  readonly block: TextBlock;
  readonly key: SpComponent["key"];
};

/** Services of a table whose columns are the components: `No | Jenis Pelayanan | Persyaratan | Prosedur | …`. */
export function matrixServices(
  cells: SheetCells,
  words: FormWords,
  profile: string,
): readonly SpDraft[] {
  for (let row = 0; row <= cells.lastRow; row++) {
    const blocks = cells
      .blocksIn(row, 0, cells.lastColumn)
      .filter(({ range, text }) => text !== "" && range.top === row);
    const heads = blocks.flatMap((block): readonly Head[] => {
      const found = words.component(block.text);
      return found && found.inline === "" ? [{ block, key: found.key }] : [];
    });
    const service = blocks.find(({ text }) => words.service(text) !== null);
    const isHead = new Set(heads.map(({ key }) => key)).size >= LEAST_COMPONENTS;
    if (!isHead || !service) continue;
    return servicesBelow(cells, words, profile, row, heads, service, blocks);
  }
  return [];
}

function servicesBelow(
  cells: SheetCells,
  words: FormWords,
  profile: string,
  top: number,
  heads: readonly Head[],
  service: TextBlock,
  blocks: readonly TextBlock[],
): readonly SpDraft[] {
  const first = Math.max(...blocks.map(({ range }) => range.bottom)) + 1;
  const column = service.range.left;
  const named = cells
    .blocksDown(column, first, cells.lastRow)
    .filter(({ range, text }) => range.left === column && /\p{L}{3}/u.test(text));
  const above = serviceHeading(cells, words, 0, top - 1);
  return named.map((title, i): SpDraft => {
    const next = named[i + 1]?.range.top ?? lastRow(cells, title.range.bottom) + 1;
    const rows = { top: title.range.top, bottom: next - 1 };
    const components = heads.map(({ block, key }): SpComponent => {
      const { left, right } = block.range;
      return {
        key,
        label: block.text.replace(/\s+/g, " "),
        labelOrigin: originOf(cells, block.range),
        field: readValue(cells, { ...rows, left, right }),
        pictures: 0,
        previous: null,
        remarks: null,
      };
    });
    const columns = heads.map(({ block }) => block.range);
    return {
      cells,
      kind: "sp",
      profile,
      sheets: [cells.sheet],
      title: {
        text: title.text.replace(/\s+/g, " "),
        items: [title.text],
        origin: originOf(cells, title.range),
      },
      heading: above.heading,
      unit: above.unit,
      components,
      extras: [],
      tables: [
        {
          range: {
            ...rows,
            left: Math.min(column, ...columns.map(({ left }) => left)),
            right: Math.max(...columns.map(({ right }) => right)),
          },
          header: { top, bottom: first - 1 },
          columns: {
            no: blocks.find(({ text }) => words.is("no", text))?.range.left ?? null,
            komponen: column,
            uraian: {
              left: Math.min(...columns.map(({ left }) => left)),
              right: Math.max(...columns.map(({ right }) => right)),
            },
          },
          layout: "columns",
          isRevision: false,
        },
      ],
      problems: [],
    };
  });
}

/** Rows of the last service go on until one is empty. */
function lastRow(cells: SheetCells, from: number): number {
  const empty = rowsBetween(from + 1, cells.lastRow).find((row) =>
    cells.blocksIn(row, 0, cells.lastColumn).every(({ text }) => text === ""),
  );
  return empty === undefined ? cells.lastRow : empty - 1;
}
