import { fromHsl, toHsl } from "./hsl";
import { attribute, type XmlElement } from "./xml";

/** Slots of the theme's colour scheme in the order that `theme="n"` counts: light and dark are swapped in each pair. */
const THEME_SLOTS: readonly string[] = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Colours 8 to 63 of the palette of Excel 97, which `indexed="n"` still means; 0 to 7 repeat the first eight. */
const PALETTE =
  "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** The workbook's colours: its theme by slot (`rrggbb`), and its own palette where it has one. */
export type WorkbookColors = {
  readonly scheme: ReadonlyMap<string, string>;
  /** All 64 entries, `rrggbb`. */
  readonly palette: readonly string[];
};

export const STANDARD_PALETTE: readonly string[] = [...PALETTE.slice(0, 8), ...PALETTE];

/** CSS colour of a `color`, `fgColor` or `bgColor` element; null when it is automatic or unknown. */
export function cellColor(element: XmlElement | null, colors: WorkbookColors): string | null {
  if (!element) return null;
  const base = baseColor(element, colors);
  if (base === null || !/^[0-9a-f]{6}$/i.test(base)) return null;
  const tint = Number(attribute(element, "tint") ?? 0);
  return `#${tint ? tinted(base, tint) : base.toLowerCase()}`;
}

function baseColor(element: XmlElement, { scheme, palette }: WorkbookColors): string | null {
  const rgb = attribute(element, "rgb");
  if (rgb !== null) return rgb.slice(-6);
  const theme = attribute(element, "theme");
  if (theme !== null) return scheme.get(THEME_SLOTS[Number(theme)] ?? "") ?? null;
  const indexed = attribute(element, "indexed");
  // 64 and 65 are the system's own foreground and background.
  return indexed === null ? null : (palette[Number(indexed)] ?? null);
}

/** ECMA-376 part 1, 18.8.19: tint moves the luminance towards black (-1) or white (1). Excel's own rounding differs by at most two steps of 255. */
function tinted(rrggbb: string, tint: number): string {
  const share = (at: number): number => Number.parseInt(rrggbb.slice(at, at + 2), 16) / 255;
  const [hue, saturation, luminance] = toHsl([share(0), share(2), share(4)]);
  const moved = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHsl([hue, saturation, Math.min(1, Math.max(0, moved))])
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}
