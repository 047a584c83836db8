import type { LayoutCommand } from "../../core/sheet-commands";
import { type ApplyStep, done } from "../apply-step";
import { insertInSequence } from "../child-sequence";
import { columnCharacters } from "../column-width";
import type { OpenSheet } from "../open-sheet";
import { type Package, withPart } from "../package";
import { WORKSHEET_SEQUENCE } from "../worksheet-order";
import { attribute, child, childrenNamed, prefixed, XmlEditor, type XmlElement } from "../xml";

type SetColumnWidths = Extract<LayoutCommand, { readonly kind: "set-column-widths" }>;

/** Attributes of a column that its size decides. */
const SIZE: ReadonlySet<string> = new Set([
  "min",
  "max",
  "width",
  "customWidth",
  "bestFit",
  "hidden",
]);

/** Sets widths of columns; entries for several columns are cut where they must differ. */
export function writeColumnWidths(
  pkg: Package,
  { model, part, digitWidth }: OpenSheet,
  { columns }: SetColumnWidths,
): ApplyStep {
  const widths = new Map(columns.map(({ column, width }) => [column, width]));
  if (widths.size === 0) return done(pkg);
  const { root, source } = model.document;
  const tag = prefixed(root, "col");
  const list = child(root, "cols");
  const entries: { readonly first: number; readonly xml: string }[] = [];
  const left = new Map(widths);
  for (const element of list ? childrenNamed(list, "col") : []) {
    const first = Number(attribute(element, "min") ?? 1) - 1;
    const last = Number(attribute(element, "max") ?? first + 1) - 1;
    for (const [from, to] of pieces(first, last, widths)) {
      const width = widths.get(from);
      left.delete(from);
      const xml =
        width === undefined
          ? withAttributes(element, source, `min="${from + 1}" max="${to + 1}"`, false)
          : withAttributes(element, source, sizeOf(from, width), true);
      entries.push({ first: from, xml });
    }
  }
  for (const [column, width] of left) {
    entries.push({ first: column, xml: `<${tag} ${sizeOf(column, width)}/>` });
  }
  const inner = entries
    .sort((a, b) => a.first - b.first)
    .map(({ xml }) => xml)
    .join("");
  const editor = new XmlEditor(model.document);
  const listTag = prefixed(root, "cols");
  const xml = `<${listTag}>${inner}</${listTag}>`;
  if (list) editor.replace(list, xml);
  else insertInSequence(editor, root, WORKSHEET_SEQUENCE, "cols", xml);
  return done(withPart(pkg, part, editor.toString()));

  function sizeOf(column: number, width: number): string {
    const place = `min="${column + 1}" max="${column + 1}"`;
    return width > 0
      ? `${place} width="${columnCharacters(width, digitWidth)}" customWidth="1"`
      : `${place} width="0" hidden="1" customWidth="1"`;
  }
}

/** Runs of columns first to last that stay together: each changed column is a run of its own. */
function pieces(
  first: number,
  last: number,
  changed: ReadonlyMap<number, number>,
): readonly (readonly [from: number, to: number])[] {
  const cuts = [...changed.keys()]
    .filter((column) => column >= first && column <= last)
    .sort((a, b) => a - b);
  const runs: (readonly [number, number])[] = [];
  let from = first;
  for (const cut of cuts) {
    if (cut > from) runs.push([from, cut - 1]);
    runs.push([cut, cut]);
    from = cut + 1;
  }
  if (from <= last) runs.push([from, last]);
  return runs;
}

/** An entry with other attributes for its place (and size); the rest, such as its style, as written. */
function withAttributes(
  element: XmlElement,
  source: string,
  place: string,
  resized: boolean,
): string {
  const isOld = (name: string): boolean =>
    resized ? SIZE.has(name) : name === "min" || name === "max";
  const kept = element.attributes
    .filter(({ name }) => !isOld(name))
    .map(({ start, end }) => source.slice(start, end))
    .join("");
  return `<${element.name} ${place}${kept}/>`;
}
