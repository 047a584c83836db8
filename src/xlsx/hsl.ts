/** Red, green and blue as shares of 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Hue, saturation and luminance as shares of 1. */
export type Hsl = readonly [hue: number, saturation: number, luminance: number];

export function toHsl([red, green, blue]: Rgb): Hsl {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const luminance = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return [0, 0, luminance];
  const saturation = spread / (1 - Math.abs(2 * luminance - 1));
  const sixth =
    most === red
      ? (green - blue) / spread + (green < blue ? 6 : 0)
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sixth / 6, saturation, luminance];
}

export function fromHsl([hue, saturation, luminance]: Hsl): Rgb {
  const reach = saturation * Math.min(luminance, 1 - luminance);
  const channel = (offset: number): number => {
    const k = (offset + hue * 12) % 12;
    return luminance - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [channel(0), channel(8), channel(4)];
}
