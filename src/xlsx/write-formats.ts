import type { CellAddress } from "../core/grid/address";
import type { HostCommand } from "../core/workbook-port";
import { type ApplyStep, done, staleAt } from "./apply-step";
import { newCellXml } from "./cell-xml";
import { GENERAL_FORMAT } from "./number-format";
import type { OpenSheet } from "./open-sheet";
import { type Package, withPart } from "./package";
import { addressName, sheetWriter } from "./sheet-writer";
import { stylesWithFormats } from "./style-writer";

type FormatChange = Extract<HostCommand, { kind: "set-number-formats" }>["cells"][number];

/** Carries out one `set-number-formats` command on an open sheet: all of its cells or none. */
export function writeFormats(
  pkg: Package,
  sheet: OpenSheet,
  cells: readonly FormatChange[],
): ApplyStep {
  const { model, styles, entry } = sheet;
  const writer = sheetWriter(sheet);
  const codeOf = (style: number): string => (styles?.formatOf(style) ?? GENERAL_FORMAT).code;
  const styleAt = (at: CellAddress): number => {
    const present = model.cellAt(at.row, at.column);
    return (present ? present.style : writer.inheritedStyle(at)) ?? 0;
  };
  const wanted = new Map<string, { readonly change: FormatChange; readonly style: number }>();
  for (const change of cells) {
    const style = styleAt(change.at);
    const isInFile = model.cellAt(change.at.row, change.at.column) !== null;
    // A snapshot does not list empty cells, so a plan takes their format for General.
    const isUnlisted = !isInFile && change.expected === GENERAL_FORMAT.code;
    if (codeOf(style) !== change.expected && !isUnlisted) return staleAt(entry.name, change.at);
    if (codeOf(style) !== change.format) wanted.set(addressName(change.at), { change, style });
  }
  if (wanted.size === 0) return done(pkg);

  const list = [...wanted.values()];
  const formatted = stylesWithFormats(
    pkg,
    list.map(({ change, style }) => ({ style, code: change.format })),
  );
  for (const [i, { change }] of list.entries()) {
    const style = formatted.styles[i]!;
    const present = model.cellAt(change.at.row, change.at.column);
    if (!present) {
      const empty = { type: null, xml: "" };
      writer.addCell(change.at, newCellXml(addressName(change.at), writer.tag("c"), style, empty));
    } else if (style === 0) {
      writer.editor.removeAttribute(present.element, "s");
    } else {
      writer.editor.setAttribute(present.element, "s", String(style));
    }
  }
  return done(withPart(formatted.pkg, sheet.part, writer.toString()));
}
