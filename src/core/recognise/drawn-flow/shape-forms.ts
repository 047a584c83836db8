/** What a shape of the author stands for in a flowchart. */
export type SymbolForm = "process" | "decision" | "terminator" | "page";

/** DrawingML presets of the symbols of SOP AP and of the look-alikes that people draw instead. */
const FORMS: Readonly<Record<string, SymbolForm>> = {
  rect: "process",
  roundRect: "process",
  flowChartProcess: "process",
  flowChartAlternateProcess: "process",
  flowChartPredefinedProcess: "process",
  diamond: "decision",
  flowChartDecision: "decision",
  flowChartTerminator: "terminator",
  ellipse: "terminator",
  flowChartConnector: "terminator",
  flowChartOffpageConnector: "page",
  homePlate: "page",
  pentagon: "page",
};

/** Circles that carry a letter or a number are jumps, not capsules. */
const ROUND: ReadonlySet<string> = new Set(["ellipse", "flowChartConnector"]);

export const isRound = (geometry: string): boolean => ROUND.has(geometry);

const JUMP_TEXT = /^[\p{L}\d]{1,2}$/u;

/** A shape turned to within this many degrees of 45° stands on its corner. */
const ON_CORNER = 15;

/** The form of a preset; null when it is none of the known ones. */
export function formOf(geometry: string, text: string, rotation = 0): SymbolForm | null {
  if (isRound(geometry) && JUMP_TEXT.test(text.trim())) return "page";
  if (/^(?:round|snip)\w*Rect$/.test(geometry)) return "process";
  const form = FORMS[geometry] ?? null;
  // A square stood on its corner is what people make of a diamond they did not find.
  return form === "process" && Math.abs((rotation % 90) - 45) <= ON_CORNER ? "decision" : form;
}

/** Flowchart presets outside SOP AP (document, manual input, …): symbols all the same, and a finding. */
export const isOtherFlowchart = (geometry: string): boolean => geometry.startsWith("flowChart");

/** Nothing else is drawn with these: a box or an ellipse may also be an ornament. */
export const isSurelySymbol = (geometry: string): boolean =>
  isOtherFlowchart(geometry) || geometry === "diamond";

/** Frames in which people write a loose word. */
export const isPlainFrame = (geometry: string): boolean =>
  geometry === "" || geometry === "rect" || geometry === "roundRect";

/** Clockwise turn of a block arrow's head from pointing right, and whether its tail has a head as well. */
export const BLOCK_ARROWS: Readonly<
  Record<string, { readonly turn: number; readonly double: boolean }>
> = {
  rightArrow: { turn: 0, double: false },
  downArrow: { turn: 90, double: false },
  leftArrow: { turn: 180, double: false },
  upArrow: { turn: 270, double: false },
  leftRightArrow: { turn: 0, double: true },
  upDownArrow: { turn: 90, double: true },
};
