import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  COMPONENT_KEYS,
  type ComponentKey,
  DELIVERY_COMPONENTS,
  LAW_ORDER,
  MANAGEMENT_COMPONENTS,
} from "../../../src/core/document/sp-components";
import type { GridSnapshot } from "../../../src/core/grid/grid-snapshot";
import { spPermenpanrb15Tahun2014 } from "../../../src/core/templates/sp-permenpanrb-15-2014";
import { type GridCell, grid } from "../grid";

/** A published Standar Pelayanan of the shared cases; what its page did not show is null. */
export type PublishedSp = {
  readonly instansi: string;
  readonly layanan: string;
  readonly komponen: Readonly<Record<ComponentKey, string | null>>;
};

const FOLDER = path.resolve("../shared/cases/sp");

/** Empty where the cases are absent. */
export const publishedSps = (): readonly { readonly name: string; readonly sp: PublishedSp }[] =>
  existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .sort()
        .map((file) => ({
          name: file.replace(/\.json$/, ""),
          sp: JSON.parse(readFileSync(path.join(FOLDER, file), "utf8")) as PublishedSp,
        }))
    : [];

type Layout = (sp: PublishedSp) => GridSnapshot;

const label = (key: ComponentKey, spelling = 0): string => {
  const words = spPermenpanrb15Tahun2014.components[key];
  return words[spelling % words.length]!;
};

const heading = ({ instansi, layanan }: PublishedSp): GridCell[][] => [
  [`UNIT PENYELENGGARA: ${instansi}`],
  [`STANDAR PELAYANAN ${layanan}`],
  [],
];

const textOf = ({ komponen }: PublishedSp, key: ComponentKey): string | null =>
  komponen[key] ?? null;

/** One table in the order of the law, lists in a cell. */
const lawOrder: Layout = (sp) =>
  grid(
    [
      ...heading(sp),
      ["NO", "KOMPONEN", "URAIAN"],
      ...LAW_ORDER.map((key, i): GridCell[] => [i + 1, label(key, i), textOf(sp, key)]),
    ],
    { sheet: "SP" },
  );

const MARKER = /^(\(?(?:\d{1,2}|[a-z])[.)]|[•>-])\s+(.*)$/;

/** Part A and part B, a line of a list a row, its number in a column of its own. */
const twoParts: Layout = (sp) => {
  const part = (title: string, keys: readonly ComponentKey[]): GridCell[][] => [
    [title],
    ["NO", "KOMPONEN", "URAIAN"],
    ...keys.flatMap((key, i) =>
      (textOf(sp, key) ?? "").split("\n").map((line, row): GridCell[] => {
        const [, marker = null, rest = line] = MARKER.exec(line.trim()) ?? [];
        const number = row === 0 ? [i + 1, `${label(key, 1).toUpperCase()} :`] : [null, null];
        return [...number, marker, rest.trim() || null];
      }),
    ),
    [],
  ];
  return grid(
    [
      ...heading(sp),
      ...part("A. Service Delivery", DELIVERY_COMPONENTS),
      ...part("B. Manufacturing", MANAGEMENT_COMPONENTS),
    ],
    { sheet: "SP" },
  );
};

/** A revision: what was before on the left. */
const revision: Layout = (sp) =>
  grid(
    [
      ...heading(sp),
      ["NO", "KOMPONEN", "URAIAN", null],
      [null, null, "SEMULA", "MENJADI"],
      ...COMPONENT_KEYS.map((key, i): GridCell[] => [
        `${i + 1}.`,
        label(key),
        "Teks lama",
        textOf(sp, key),
      ]),
    ],
    { sheet: "SP", merges: ["A4:A5", "B4:B5", "C4:D4"] },
  );

/** No head and no numbers; labels and texts in merged blocks of two rows. */
const mergedBlocks: Layout = (sp) => {
  const rows = COMPONENT_KEYS.flatMap((key, i): GridCell[][] => [
    [label(key, 2 * i), null, ":", textOf(sp, key)],
    [],
  ]);
  const merges = COMPONENT_KEYS.flatMap((_, i) => {
    const row = 4 + 2 * i;
    return [`A${row}:B${row + 1}`, `D${row}:F${row + 1}`];
  });
  return grid([...heading(sp), ...rows], { sheet: "SP", merges });
};

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  "one table in the order of the law": lawOrder,
  "two parts, a line a row": twoParts,
  "a revision": revision,
  "merged blocks without a head": mergedBlocks,
};
