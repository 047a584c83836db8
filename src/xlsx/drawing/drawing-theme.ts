import { type Package, parsePart } from "../package";
import { workbookParts } from "../workbook-parts";
import { attribute, child, descend, type XmlElement } from "../xml";

/** What drawings take from the workbook's theme. */
export type DrawingTheme = {
  /** Colours of the scheme by slot (`dk1`, `accent1`, …), `rrggbb` in lower case. */
  readonly colors: ReadonlyMap<string, string>;
  /** `fillRef idx` and `lnRef idx` count these from 1. */
  readonly fills: readonly XmlElement[];
  readonly lines: readonly XmlElement[];
};

/** Colours of a workbook without a theme: those of Office 2007–2010, which Excel then uses. */
const OFFICE_COLORS: readonly (readonly [slot: string, color: string])[] = [
  ["dk1", "000000"],
  ["lt1", "ffffff"],
  ["dk2", "1f497d"],
  ["lt2", "eeece1"],
  ["accent1", "4f81bd"],
  ["accent2", "c0504d"],
  ["accent3", "9bbb59"],
  ["accent4", "8064a2"],
  ["accent5", "4bacc6"],
  ["accent6", "f79646"],
  ["hlink", "0000ff"],
  ["folHlink", "800080"],
];

/** Names that shapes use for slots of the scheme. Spreadsheets have no colour map of their own: this one is fixed. */
const ALIASES: Readonly<Record<string, string>> = {
  tx1: "dk1",
  bg1: "lt1",
  tx2: "dk2",
  bg2: "lt2",
};

export function readDrawingTheme(pkg: Package): DrawingTheme {
  const part = workbookParts(pkg).theme;
  const elements = part ? child(parsePart(pkg, part).root, "themeElements") : null;
  const colors = new Map(OFFICE_COLORS);
  for (const slot of (elements && child(elements, "clrScheme")?.children) ?? []) {
    const color = slot.children[0];
    const value = color && (attribute(color, "lastClr") ?? attribute(color, "val"));
    if (value && /^[0-9a-f]{6}$/i.test(value)) colors.set(slot.local, value.toLowerCase());
  }
  const list = (local: string): readonly XmlElement[] =>
    (elements && descend(elements, "fmtScheme", local)?.children) ?? [];
  return { colors, fills: list("fillStyleLst"), lines: list("lnStyleLst") };
}

export const schemeColor = (theme: DrawingTheme, slot: string): string | null =>
  theme.colors.get(ALIASES[slot] ?? slot) ?? null;
