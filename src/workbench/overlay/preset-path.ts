/**
 * Outlines of DrawingML presets with their default adjustments, as SVG path data in a box `w` × `h`
 * with its origin at the top left. Source: the preset shape definitions of ECMA-376.
 * `lines` are strokes inside the outline that take no fill.
 */
export type PresetPath = { readonly outline: string; readonly lines?: string };

type Outline = (w: number, h: number) => PresetPath;

const n = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Closed polygon of points given as shares of the box. */
const polygon =
  (...shares: readonly (readonly [number, number])[]): Outline =>
  (w, h) => ({
    outline: `${shares.map(([x, y], i) => `${i ? "L" : "M"}${n(x * w)} ${n(y * h)}`).join("")}Z`,
  });

const rectangle = polygon([0, 0], [1, 0], [1, 1], [0, 1]);

/** Rectangle with elliptical corners of `rx` × `ry`. */
function rounded(w: number, h: number, rx: number, ry: number): PresetPath {
  const arc = (x: number, y: number) => `A${n(rx)} ${n(ry)} 0 0 1 ${n(x)} ${n(y)}`;
  return {
    outline: `M${n(rx)} 0H${n(w - rx)}${arc(w, ry)}V${n(h - ry)}${arc(w - rx, h)}H${n(rx)}${arc(0, h - ry)}V${n(ry)}${arc(rx, 0)}Z`,
  };
}

/** Default corner radius of rounded presets, as a share of the shorter side. */
const CORNER = 0.16667;
const roundRectangle: Outline = (w, h) =>
  rounded(w, h, CORNER * Math.min(w, h), CORNER * Math.min(w, h));

const ellipse: Outline = (w, h) => {
  const arc = (x: number) => `A${n(w / 2)} ${n(h / 2)} 0 0 1 ${n(x)} ${n(h / 2)}`;
  return { outline: `M0 ${n(h / 2)}${arc(w)}${arc(0)}Z` };
};

const withLines =
  (outline: Outline, lines: (w: number, h: number) => string): Outline =>
  (w, h) => ({ ...outline(w, h), lines: lines(w, h) });

/** Arrow to the right: the shaft takes half of the height, the head half of the shorter side. */
const rightArrow: Outline = (w, h) => {
  const neck = w - Math.min(w, h) / 2;
  return {
    outline: `M0 ${n(h / 4)}H${n(neck)}V0L${n(w)} ${n(h / 2)}L${n(neck)} ${n(h)}V${n((h * 3) / 4)}H0Z`,
  };
};
const leftArrow: Outline = (w, h) => {
  const neck = Math.min(w, h) / 2;
  return {
    outline: `M${n(w)} ${n(h / 4)}H${n(neck)}V0L0 ${n(h / 2)}L${n(neck)} ${n(h)}V${n((h * 3) / 4)}H${n(w)}Z`,
  };
};
const downArrow: Outline = (w, h) => {
  const neck = h - Math.min(w, h) / 2;
  return {
    outline: `M${n(w / 4)} 0V${n(neck)}H0L${n(w / 2)} ${n(h)}L${n(w)} ${n(neck)}H${n((w * 3) / 4)}V0Z`,
  };
};
const upArrow: Outline = (w, h) => {
  const neck = Math.min(w, h) / 2;
  return {
    outline: `M${n(w / 4)} ${n(h)}V${n(neck)}H0L${n(w / 2)} 0L${n(w)} ${n(neck)}H${n((w * 3) / 4)}V${n(h)}Z`,
  };
};

/** Pentagon pointing right; its tip is half of the shorter side. */
const homePlate: Outline = (w, h) => {
  const neck = w - Math.min(w, h) / 2;
  return { outline: `M0 0H${n(neck)}L${n(w)} ${n(h / 2)}L${n(neck)} ${n(h)}H0Z` };
};
const chevron: Outline = (w, h) => {
  const tip = Math.min(w, h) / 2;
  return {
    outline: `M0 0H${n(w - tip)}L${n(w)} ${n(h / 2)}L${n(w - tip)} ${n(h)}H0L${n(tip)} ${n(h / 2)}Z`,
  };
};
const parallelogram: Outline = (w, h) => {
  const slant = Math.min(w, h) / 4;
  return { outline: `M0 ${n(h)}L${n(slant)} 0H${n(w)}L${n(w - slant)} ${n(h)}Z` };
};
const trapezoid: Outline = (w, h) => {
  const slant = Math.min(w, h) / 4;
  return { outline: `M0 ${n(h)}L${n(slant)} 0H${n(w - slant)}L${n(w)} ${n(h)}Z` };
};
const hexagon: Outline = (w, h) => {
  const slant = Math.min(w, h) / 4;
  return {
    outline: `M0 ${n(h / 2)}L${n(slant)} 0H${n(w - slant)}L${n(w)} ${n(h / 2)}L${n(w - slant)} ${n(h)}H${n(slant)}Z`,
  };
};

/** Corners cut at 29289 of the shorter side. */
const octagon: Outline = (w, h) => {
  const cut = Math.min(w, h) * (1 - Math.SQRT1_2);
  return {
    outline: `M${n(cut)} 0H${n(w - cut)}L${n(w)} ${n(cut)}V${n(h - cut)}L${n(w - cut)} ${n(h)}H${n(cut)}L0 ${n(h - cut)}V${n(cut)}Z`,
  };
};

/** Wavy foot of the document symbol: 17322, 23922 and 20172 of 21600. */
const document: Outline = (w, h) => ({
  outline: `M0 0H${n(w)}V${n(h * 0.80194)}C${n(w / 2)} ${n(h * 0.80194)} ${n(w / 2)} ${n(h * 1.1075)} 0 ${n(h * 0.93389)}Z`,
});

/** Cylinder with a ring of `share` of the height on both sides of its upper edge. */
const cylinder =
  (share: number): Outline =>
  (w, h) => {
    const r = h * share;
    const arc = (sweep: 0 | 1, x: number, y: number) =>
      `A${n(w / 2)} ${n(r)} 0 0 ${sweep} ${n(x)} ${n(y)}`;
    return {
      outline: `M0 ${n(r)}${arc(1, w, r)}V${n(h - r)}${arc(1, 0, h - r)}Z`,
      lines: `M0 ${n(r)}${arc(0, w, r)}`,
    };
  };

const delay: Outline = (w, h) => ({
  outline: `M0 0H${n(w / 2)}A${n(w / 2)} ${n(h / 2)} 0 0 1 ${n(w / 2)} ${n(h)}H0Z`,
});
const display: Outline = (w, h) => ({
  outline: `M0 ${n(h / 2)}L${n(w / 6)} 0H${n((w * 5) / 6)}A${n(w / 6)} ${n(h / 2)} 0 0 1 ${n((w * 5) / 6)} ${n(h)}H${n(w / 6)}Z`,
});

const PRESETS: Readonly<Record<string, Outline>> = {
  rect: rectangle,
  flowChartProcess: rectangle,
  roundRect: roundRectangle,
  flowChartAlternateProcess: roundRectangle,
  // 3475 and 10800 of 21600: the ends are half ellipses, not half circles.
  flowChartTerminator: (w, h) => rounded(w, h, (w * 3475) / 21600, h / 2),
  ellipse,
  flowChartConnector: ellipse,
  diamond: polygon([0, 0.5], [0.5, 0], [1, 0.5], [0.5, 1]),
  flowChartDecision: polygon([0, 0.5], [0.5, 0], [1, 0.5], [0.5, 1]),
  flowChartOffpageConnector: polygon([0, 0], [1, 0], [1, 0.8], [0.5, 1], [0, 0.8]),
  homePlate,
  chevron,
  rightArrow,
  leftArrow,
  upArrow,
  downArrow,
  parallelogram,
  trapezoid,
  hexagon,
  pentagon: polygon([0.5, 0], [1, 0.38197], [0.80902, 1], [0.19098, 1], [0, 0.38197]),
  octagon,
  triangle: polygon([0.5, 0], [1, 1], [0, 1]),
  rtTriangle: polygon([0, 0], [1, 1], [0, 1]),
  flowChartExtract: polygon([0.5, 0], [1, 1], [0, 1]),
  flowChartMerge: polygon([0, 0], [1, 0], [0.5, 1]),
  flowChartPreparation: polygon([0, 0.5], [0.2, 0], [0.8, 0], [1, 0.5], [0.8, 1], [0.2, 1]),
  flowChartInputOutput: polygon([0.2, 0], [1, 0], [0.8, 1], [0, 1]),
  flowChartManualOperation: polygon([0, 0], [1, 0], [0.8, 1], [0.2, 1]),
  flowChartManualInput: polygon([0, 0.2], [1, 0], [1, 1], [0, 1]),
  flowChartPunchedCard: polygon([0.2, 0], [1, 0], [1, 1], [0, 1], [0, 0.2]),
  flowChartCollate: polygon([0, 0], [1, 0], [0, 1], [1, 1]),
  flowChartSort: withLines(
    polygon([0, 0.5], [0.5, 0], [1, 0.5], [0.5, 1]),
    (w, h) => `M0 ${n(h / 2)}H${n(w)}`,
  ),
  flowChartPredefinedProcess: withLines(
    rectangle,
    (w, h) => `M${n(w / 8)} 0V${n(h)}M${n((w * 7) / 8)} 0V${n(h)}`,
  ),
  flowChartInternalStorage: withLines(
    rectangle,
    (w, h) => `M${n(w / 8)} 0V${n(h)}M0 ${n(h / 8)}H${n(w)}`,
  ),
  flowChartSummingJunction: withLines(ellipse, (w, h) => {
    const x = (w / 2) * (1 - Math.SQRT1_2);
    const y = (h / 2) * (1 - Math.SQRT1_2);
    return `M${n(x)} ${n(y)}L${n(w - x)} ${n(h - y)}M${n(w - x)} ${n(y)}L${n(x)} ${n(h - y)}`;
  }),
  flowChartOr: withLines(ellipse, (w, h) => `M${n(w / 2)} 0V${n(h)}M0 ${n(h / 2)}H${n(w)}`),
  flowChartDocument: document,
  flowChartMagneticDisk: cylinder(1 / 6),
  can: cylinder(1 / 8),
  flowChartDelay: delay,
  flowChartDisplay: display,
};

/** The outline of a preset; null for one that is not drawn true here. */
export const presetPath = (geometry: string, w: number, h: number): PresetPath | null =>
  Object.hasOwn(PRESETS, geometry) ? PRESETS[geometry]!(w, h) : null;
