/** Looks of the cells of a form. Each name is one `cellXfs` entry, in this order; `plain` must be the first. */
type Look = {
  readonly font?: "bold" | "large" | "title" | "quiet";
  readonly fill?: "head" | "helper";
  readonly border?: "thin" | "open-below" | "open-above" | "dotted";
  readonly horizontal?: "left" | "center";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
};

const centred = { horizontal: "center", vertical: "center", wrap: true } as const;

const LOOKS = {
  plain: {},
  title: { ...centred, font: "title" },
  unit: { ...centred, font: "large", border: "thin" },
  head: { ...centred, font: "bold", fill: "head", border: "thin" },
  number: { ...centred, border: "thin" },
  lane: { ...centred, font: "bold", border: "thin" },
  text: { horizontal: "left", vertical: "center", wrap: true, border: "thin" },
  time: { ...centred, border: "thin" },
  label: { horizontal: "left", vertical: "center", wrap: true, border: "thin" },
  value: { horizontal: "left", vertical: "center", wrap: true, font: "bold", border: "thin" },
  signature: { ...centred, border: "thin" },
  section: { horizontal: "left", vertical: "center", font: "bold", border: "open-below" },
  list: { horizontal: "left", vertical: "top", wrap: true, border: "open-above" },
  helperHead: { ...centred, font: "quiet", fill: "helper", border: "dotted" },
  helper: { ...centred, font: "quiet", border: "dotted" },
} as const satisfies Readonly<Record<string, Look>>;

export type StyleName = keyof typeof LOOKS;

const NAMES = Object.keys(LOOKS) as StyleName[];

/** Index into `cellXfs`. */
export const styleIndex = (name: StyleName): number => NAMES.indexOf(name);

/** Arial is on every computer of an office, and its stand-ins elsewhere have the same widths. */
const face = (size: number, before = "", color = "") =>
  `<font>${before}<sz val="${size}"/>${color}<name val="Arial"/><family val="2"/></font>`;

const FONTS: readonly (readonly [string, string])[] = [
  ["regular", face(10)],
  ["bold", face(10, "<b/>")],
  ["large", face(11, "<b/>")],
  ["title", face(12, "<b/>")],
  ["quiet", face(9, "", '<color rgb="FF595959"/>')],
];

const solid = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;

/** The first two are reserved by Excel. */
const FILLS: readonly (readonly [string, string])[] = [
  ["none", '<fill><patternFill patternType="none"/></fill>'],
  ["reserved", '<fill><patternFill patternType="gray125"/></fill>'],
  ["head", solid("FFDDE6F0")],
  ["helper", solid("FFF5F5F5")],
];

const side = (name: string, style: string, rgb: string): string =>
  style ? `<${name} style="${style}"><color rgb="${rgb}"/></${name}>` : `<${name}/>`;

const box = (style: string, rgb: string, top = style, bottom = style): string =>
  `<border>${side("left", style, rgb)}${side("right", style, rgb)}${side("top", top, rgb)}${side("bottom", bottom, rgb)}<diagonal/></border>`;

const BORDERS: readonly (readonly [string, string])[] = [
  ["none", box("", "")],
  ["thin", box("thin", "FF000000")],
  ["open-below", box("thin", "FF000000", "thin", "")],
  ["open-above", box("thin", "FF000000", "", "thin")],
  ["dotted", box("dotted", "FFA6A6A6")],
];

const indexOf = (list: readonly (readonly [string, string])[], name: string | undefined): number =>
  name === undefined ? 0 : list.findIndex(([known]) => known === name);

function xf(look: Look): string {
  const { font, fill, border, horizontal, vertical, wrap } = look;
  const alignment =
    horizontal || vertical || wrap
      ? `<alignment${horizontal ? ` horizontal="${horizontal}"` : ""}${vertical ? ` vertical="${vertical}"` : ""}${wrap ? ' wrapText="1"' : ""}/>`
      : "";
  return `<xf numFmtId="0" fontId="${indexOf(FONTS, font)}" fillId="${indexOf(FILLS, fill)}" borderId="${indexOf(BORDERS, border)}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}

const section = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join("")}</${name}>`;

export const stylesXml = (): string =>
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
    section(
      "fonts",
      FONTS.map(([, xml]) => xml),
    ),
    section(
      "fills",
      FILLS.map(([, xml]) => xml),
    ),
    section(
      "borders",
      BORDERS.map(([, xml]) => xml),
    ),
    section("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    section(
      "cellXfs",
      NAMES.map((name) => xf(LOOKS[name])),
    ),
    section("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
  ].join("")}</styleSheet>`;
