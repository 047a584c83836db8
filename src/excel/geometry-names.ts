/**
 * DrawingML calls its preset shapes otherwise than Office.js: mostly the first letter is small (`flowChartProcess`),
 * and some names are shorter. Sources: `Excel.GeometricShapeType`, `ST_ShapeType` of ECMA-376.
 */
const SHORTER: Readonly<Record<string, string>> = {
  Rectangle: "rect",
  RoundRectangle: "roundRect",
  Round1Rectangle: "round1Rect",
  Round2SameRectangle: "round2SameRect",
  Round2DiagonalRectangle: "round2DiagRect",
  SnipRoundRectangle: "snipRoundRect",
  Snip1Rectangle: "snip1Rect",
  Snip2SameRectangle: "snip2SameRect",
  Snip2DiagonalRectangle: "snip2DiagRect",
  RightTriangle: "rtTriangle",
  LineInverse: "lineInv",
  DiagonalStripe: "diagStripe",
  WedgeRRectCallout: "wedgeRoundRectCallout",
};

/** DrawingML preset of an Office.js geometric shape type; empty for none. */
export const presetOf = (type: string | null): string =>
  type ? (SHORTER[type] ?? type.charAt(0).toLowerCase() + type.slice(1)) : "";

/** The other way round, for the presets we draw. */
export const geometricTypeOf = (preset: string): Excel.GeometricShapeType =>
  (preset.charAt(0).toUpperCase() + preset.slice(1)) as Excel.GeometricShapeType;
