import type { RangeAddress } from "../../grid/address";
import type { ColumnKey, GroupKey, SopProfile } from "../../templates/sop-profile";
import type { HeaderBand } from "../header-band";
import { labelMatcher } from "../label-text";
import type { SheetCells, TextBlock } from "../sheet-cells";
import type { LocatedMapping } from "./locate-mapping";
import type { ColumnRole } from "./sheet-mapping";

const FORM_COLUMNS: readonly ColumnKey[] = [
  "no",
  "kegiatan",
  "kelengkapan",
  "waktu",
  "output",
  "keterangan",
];

/** The header of a table as a person has read it. */
export function mappedBand(
  cells: SheetCells,
  { header, columns }: LocatedMapping,
  profile: SopProfile,
): HeaderBand {
  const of = (role: ColumnRole) => columns.filter((column) => column.role === role);
  const heads = Object.fromEntries(
    FORM_COLUMNS.map((key) => [key, of(key)[0]?.range ?? null]),
  ) as HeaderBand["columns"];
  const chosen = of("pelaksana");
  const { kegiatan } = heads;
  const lanes = {
    left: chosen[0]?.left ?? kegiatan.right + 1,
    right: chosen.at(-1)?.right ?? kegiatan.right,
  };
  const groups = groupWords(
    cells,
    header,
    columns.map(({ range }) => range),
    profile,
  );
  const isForm = ({ role }: { readonly role: ColumnRole }) => role !== "lanjut" && role !== "tidak";
  const used = columns.filter((column) => isForm(column) && column.role !== "none");
  return {
    ...header,
    left: Math.min(...used.map(({ left }) => left)),
    right: formRight(columns, Math.max(...used.map(({ right }) => right))),
    columns: heads,
    pelaksana: groups
      .filter(
        ({ key, range }) =>
          key === "pelaksana" || (key === null && chosen.length > 1 && covers(range, lanes)),
      )
      .map(({ range }) => range),
    mutuBaku: groups.find(({ key }) => key === "mutuBaku")?.range ?? null,
    helpers: { lanjut: of("lanjut")[0]?.left ?? null, tidak: of("tidak")[0]?.left ?? null },
    lanes,
    chosenLanes: chosen.map(({ left }) => left),
  };
}

/** Columns with a heading that follow without a gap belong to the form, whatever they hold. */
function formRight(columns: LocatedMapping["columns"], known: number): number {
  const next = columns.find(({ left }) => left === known + 1);
  return next && next.role === "none" && next.heading !== ""
    ? formRight(columns, next.right)
    : known;
}

const covers = (range: RangeAddress, { left, right }: { left: number; right: number }): boolean =>
  range.left <= left && range.right >= right;

/** Texts of the header that stand over other headings, with the group they name. */
function groupWords(
  cells: SheetCells,
  { top, bottom }: LocatedMapping["header"],
  heads: readonly RangeAddress[],
  profile: SopProfile,
): readonly (TextBlock & { readonly key: GroupKey | null })[] {
  const groupOf = labelMatcher<GroupKey>(profile.groups);
  return cells.filled
    .filter(
      ({ range }) =>
        range.bottom >= top &&
        range.top < bottom &&
        !heads.some((head) => head.top === range.top && head.left === range.left),
    )
    .map((block) => ({ ...block, key: groupOf(block.text) }));
}
