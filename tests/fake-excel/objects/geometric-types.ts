import { invalidArgument, notImplemented } from "../host-error";

/** Excel's names of geometric forms that products use; a name outside is either wrong or not needed so far. */
const TYPES = new Set([
  "Rectangle",
  "RoundRectangle",
  "Diamond",
  "Ellipse",
  "Triangle",
  "RightTriangle",
  "Parallelogram",
  "Trapezoid",
  "Pentagon",
  "Hexagon",
  "Octagon",
  "HomePlate",
  "Chevron",
  "Can",
  "Cube",
  "Plus",
  "Plaque",
  "Cloud",
  "LeftBrace",
  "RightBrace",
  "LeftBracket",
  "RightBracket",
  "LeftArrow",
  "RightArrow",
  "UpArrow",
  "DownArrow",
  "LeftRightArrow",
  "UpDownArrow",
  "BentArrow",
  "BentUpArrow",
  "WedgeRectCallout",
  "WedgeRRectCallout",
  "FlowChartProcess",
  "FlowChartDecision",
  "FlowChartInputOutput",
  "FlowChartPredefinedProcess",
  "FlowChartInternalStorage",
  "FlowChartDocument",
  "FlowChartMultidocument",
  "FlowChartTerminator",
  "FlowChartPreparation",
  "FlowChartManualInput",
  "FlowChartManualOperation",
  "FlowChartConnector",
  "FlowChartPunchedCard",
  "FlowChartPunchedTape",
  "FlowChartSummingJunction",
  "FlowChartOr",
  "FlowChartCollate",
  "FlowChartSort",
  "FlowChartExtract",
  "FlowChartMerge",
  "FlowChartOfflineStorage",
  "FlowChartOnlineStorage",
  "FlowChartMagneticTape",
  "FlowChartMagneticDisk",
  "FlowChartMagneticDrum",
  "FlowChartDisplay",
  "FlowChartDelay",
  "FlowChartAlternateProcess",
  "FlowChartOffpageConnector",
]);

export function geometricType(value: unknown): string {
  if (typeof value !== "string" || !/^[A-Z]\w+$/.test(value))
    throw invalidArgument("geometricShapeType");
  if (!TYPES.has(value)) throw notImplemented("GeometricShapeType", value);
  return value;
}

/** Forms whose DrawingML name is not Excel's name with a small first letter. */
const PRESETS: Readonly<Record<string, string>> = {
  rect: "Rectangle",
  roundRect: "RoundRectangle",
  rtTriangle: "RightTriangle",
  wedgeRoundRectCallout: "WedgeRRectCallout",
};

/** Excel's name for a DrawingML preset (`flowChartProcess` → `FlowChartProcess`). */
export const geometricTypeOfPreset = (preset: string): string =>
  geometricType(PRESETS[preset] ?? preset.charAt(0).toUpperCase() + preset.slice(1));
