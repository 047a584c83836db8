import type { NodeKind, Outcome } from "../document/sop-document";
import type { DrawnLook } from "../workbook-port";

/** How a flowchart looks, as a user chooses it for a workbook. */
export type DrawingStyle = {
  /** Black on white as in signed SOPs, or pale fills by kind of symbol that also print well in black and white. */
  readonly theme: "plain" | "coloured";
  /** Points. */
  readonly lineWeight: (typeof LINE_WEIGHTS)[number];
  readonly arrowHead: "small" | "medium" | "large";
  /** Whether the capsules say "Mulai" and "Selesai". */
  readonly terminatorText: boolean;
  /** Lines that LibreOffice, WPS and converters to PDF draw in their place, but that do not follow a moved symbol. */
  readonly compatible: boolean;
};

export const LINE_WEIGHTS = [0.75, 1, 1.5] as const;
export const ARROW_HEADS = ["small", "medium", "large"] as const;

export const PLAIN_STYLE: DrawingStyle = {
  theme: "plain",
  lineWeight: 1,
  arrowHead: "medium",
  terminatorText: false,
  compatible: false,
};

/** RRGGBB. Luminance above 0.8: black text on them keeps a contrast of 15:1, and a copier makes them white. */
const FILLS: Readonly<Record<NodeKind | "page", string>> = {
  start: "E2EFDA",
  process: "DDEBF7",
  decision: "FFF2CC",
  end: "E2EFDA",
  page: "EDEDED",
};

/** Dark enough to print as black: the words at the exits, not the colours, tell Ya from Tidak. */
const LINE_COLOR = "1F3864";
const TIDAK_COLOR = "9C0006";

/** Undefined where nothing differs from the plain look. */
export function symbolLook(style: DrawingStyle, kind: NodeKind | "page"): DrawnLook | undefined {
  return used({
    ...(style.theme === "coloured" && { fill: FILLS[kind], line: LINE_COLOR }),
    ...weightOf(style),
  });
}

export function edgeLook(style: DrawingStyle, outcome: Outcome | null): DrawnLook | undefined {
  const { arrowHead: head } = style;
  return used({
    ...(style.theme === "coloured" && { line: outcome === "tidak" ? TIDAK_COLOR : LINE_COLOR }),
    ...weightOf(style),
    ...(head !== "medium" && { head }),
  });
}

const weightOf = ({ lineWeight }: DrawingStyle): DrawnLook =>
  lineWeight === PLAIN_STYLE.lineWeight ? {} : { weight: lineWeight };

const used = (look: DrawnLook): DrawnLook | undefined =>
  Object.keys(look).length > 0 ? look : undefined;

export const styleToRecord = (style: DrawingStyle): string => JSON.stringify(style);

/** The style in a record: what is missing or not understood there is plain; null when it is no record of a style. */
export function styleFromRecord(record: string): DrawingStyle | null {
  const read = parsed(record);
  if (!read) return null;
  const oneOf = <T>(allowed: readonly T[], value: unknown, otherwise: T): T =>
    allowed.find((one) => one === value) ?? otherwise;
  return {
    theme: oneOf(["plain", "coloured"], read.theme, PLAIN_STYLE.theme),
    lineWeight: oneOf(LINE_WEIGHTS, read.lineWeight, PLAIN_STYLE.lineWeight),
    arrowHead: oneOf(ARROW_HEADS, read.arrowHead, PLAIN_STYLE.arrowHead),
    terminatorText: read.terminatorText === true,
    compatible: read.compatible === true,
  };
}

/** Another program, or another version of Susun, may have written the record. */
function parsed(record: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(record);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
