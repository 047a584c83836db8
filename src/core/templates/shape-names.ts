/** Shapes outside the five symbols that a region may allow, by the names that Excel gives them in Indonesian offices. */
const SHAPES: Readonly<Record<string, string>> = {
  dokumen: "flowChartDocument",
  "banyak dokumen": "flowChartMultidocument",
  data: "flowChartInputOutput",
  "masukan manual": "flowChartManualInput",
  "operasi manual": "flowChartManualOperation",
  persiapan: "flowChartPreparation",
  "simpan data": "flowChartOnlineStorage",
  "basis data": "flowChartMagneticDisk",
  tampilan: "flowChartDisplay",
  tunda: "flowChartDelay",
  arsip: "flowChartMerge",
  gabung: "flowChartSummingJunction",
};

export const SHAPE_NAMES: readonly string[] = Object.keys(SHAPES);

/** A preset name of DrawingML, for shapes that have no name in the list. */
const PRESET = /^[a-z]+(?:[A-Z0-9][A-Za-z0-9]*)$/;

/** The DrawingML preset that a name means; null for a name that is none. */
export const shapeNamed = (name: string): string | null =>
  SHAPES[name.trim().toLowerCase()] ?? (PRESET.test(name) ? name : null);
