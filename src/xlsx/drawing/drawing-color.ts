import { fromHsl, type Hsl, type Rgb, toHsl } from "../hsl";
import { attribute, type XmlElement } from "../xml";
import { type DrawingTheme, schemeColor } from "./drawing-theme";

/** The preset colours that Office's own menus and older files use; others are rare and come out black. */
const PRESETS: Readonly<Record<string, string>> = {
  black: "000000",
  white: "ffffff",
  red: "ff0000",
  green: "008000",
  lime: "00ff00",
  blue: "0000ff",
  yellow: "ffff00",
  cyan: "00ffff",
  aqua: "00ffff",
  magenta: "ff00ff",
  fuchsia: "ff00ff",
  gray: "808080",
  grey: "808080",
  ltGray: "d3d3d3",
  dkGray: "a9a9a9",
  silver: "c0c0c0",
  maroon: "800000",
  olive: "808000",
  navy: "000080",
  purple: "800080",
  teal: "008080",
  orange: "ffa500",
};

const PERCENT = 100_000;

/**
 * The colour held by a fill (`solidFill`, `gs`, `fgClr`) or a style reference, modifiers applied: CSS `#rrggbb`.
 * `placeholder` stands for `phClr`. Null when there is none, or the theme does not know it.
 */
export function readColor(
  holder: XmlElement,
  theme: DrawingTheme,
  placeholder: string | null = null,
): string | null {
  const element = holder.children.find((c) => c.local.endsWith("Clr"));
  const base = element && baseColor(element, theme, placeholder);
  if (!base) return null;
  let rgb = base;
  for (const modifier of element.children) rgb = modify(rgb, modifier);
  return `#${rgb.map((share) => hexByte(share)).join("")}`;
}

const hexByte = (share: number): string =>
  Math.round(clamp(share) * 255)
    .toString(16)
    .padStart(2, "0");

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

function baseColor(
  element: XmlElement,
  theme: DrawingTheme,
  placeholder: string | null,
): Rgb | null {
  const value = attribute(element, "val") ?? "";
  const share = (name: string): number => Number(attribute(element, name) ?? 0) / PERCENT || 0;
  switch (element.local) {
    case "srgbClr":
      return fromHex(value);
    case "sysClr":
      return fromHex(attribute(element, "lastClr") ?? (value === "window" ? "ffffff" : "000000"));
    case "schemeClr":
      return fromHex((value === "phClr" ? placeholder : schemeColor(theme, value)) ?? "");
    case "prstClr":
      return fromHex(PRESETS[value] ?? "000000");
    case "scrgbClr":
      return [fromLinear(share("r")), fromLinear(share("g")), fromLinear(share("b"))];
    case "hslClr":
      return fromHsl([
        Number(attribute(element, "hue") ?? 0) / 21_600_000,
        share("sat"),
        share("lum"),
      ]);
    default:
      return null;
  }
}

function fromHex(text: string): Rgb | null {
  const digits = text.replace("#", "");
  if (!/^[0-9a-f]{6}$/i.test(digits)) return null;
  const byte = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16) / 255;
  return [byte(0), byte(2), byte(4)];
}

const toLinear = (share: number): number =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;

const fromLinear = (share: number): number =>
  share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055;

/** Office mixes tint and shade in linear light, everything else in HSL. */
function modify(rgb: Rgb, modifier: XmlElement): Rgb {
  const by = Number(attribute(modifier, "val") ?? 0) / PERCENT;
  const light = (change: (share: number) => number): Rgb => [
    fromLinear(change(toLinear(rgb[0]))),
    fromLinear(change(toLinear(rgb[1]))),
    fromLinear(change(toLinear(rgb[2]))),
  ];
  const hsl = (change: (h: number, s: number, l: number) => Hsl): Rgb => {
    const [hue, saturation, luminance] = change(...toHsl(rgb));
    return fromHsl([hue, clamp(saturation), clamp(luminance)]);
  };
  switch (modifier.local) {
    case "shade":
      return light((share) => share * by);
    case "tint":
      return light((share) => share * by + (1 - by));
    case "lumMod":
      return hsl((h, s, l) => [h, s, l * by]);
    case "lumOff":
      return hsl((h, s, l) => [h, s, l + by]);
    case "satMod":
      return hsl((h, s, l) => [h, s * by, l]);
    case "satOff":
      return hsl((h, s, l) => [h, s + by, l]);
    default:
      // Transparency and the modifiers no menu of Office offers do not change the colour on paper.
      return rgb;
  }
}
