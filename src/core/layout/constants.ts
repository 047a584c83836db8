/**
 * All measures in points (1/72 in) on the sheet. The reasons stand in docs/layout.md; a change here is a
 * change of the drawing contract and goes with a change there.
 */

/** Least distance between things that do not belong together: closer lines run into one at print size. */
export const CLEARANCE = 3;
/** Shortest last run before a symbol: an arrow head needs it. */
export const ARRIVE_RUN = 7;
/** Shortest first run out of a symbol. */
export const DEPART_RUN = 4;
/** More than this many bends cannot be one glued connector (bentConnector5). */
export const MAX_BENDS = 4;

/** Tracks on one side of a symbol, at most: more would be a hatching. */
export const MAX_TRACKS = 4;
/** Tracks of a row or lane without symbols. */
export const MAX_OPEN_TRACKS = 7;
/** A free run is centred in its corridor, but stays this near to one of its walls. */
export const MAX_FROM_WALL = 9;

export const SYMBOL = {
  /** Margin beside a symbol as a share of its lane, and its bounds: two tracks at least. */
  margin: { share: 0.2, min: 9.5, max: 16 },
  maxWidth: 64,
  /** Height as a share of the row, and its bounds, by form. */
  heights: {
    process: { share: 0.46, max: 30 },
    decision: { share: 0.62, max: 38 },
    terminator: { share: 0.4, max: 24 },
  },
  /** Gap between symbols that share a cell: an arrow with its head. */
  gap: 13,
  /** Margin above and below a stack of symbols in one cell. */
  stackMargin: 6,
} as const;

/** A centre that would lie on a table line moves off it by this much, or its arrows could not be seen. */
export const OFF_LINE = 4;

/** The pentagon that goes on to another page. */
export const OFF_PAGE = {
  width: 14,
  height: 15,
  /** Height of the strip for them at the end and at the begin of a page. */
  strip: 24,
  /** Distance to the border of a lane: a track fits beside it. */
  margin: 6,
  /** From one to the next in a strip: a track fits between them. */
  step: 22,
  /** Between a symbol and a pentagon beside it, more than the label of the line. */
  labelGap: 12,
} as const;

/** Labels are set in 8 pt Arial; widths are rounded up. */
export const LABEL = { fontSize: 8, height: 10.5, padding: 1 } as const;

/** What the router weighs, in points of length. */
export const COST = {
  bend: 90,
  crossing: 650,
  join: 10,
  fork: 4,
  /** Two exits of a decision that mean the same should still be two lines. */
  forkAtDecision: 40,
  /** The first run is too short for its label. */
  early: 22,
  /** The label would not fit between the symbol and the border of the table. */
  cramped: 20,
  /** A side where the label was tried and found no place: a crossing or two are better than a label on a line. */
  noLabelRoom: 2000,
  /** Length is dearer by this factor when a run goes against the order of the rows. */
  against: 2,
  /** A stretch shared with a foreign line, in a relaxed route. */
  occupied: 200,
  /** A docking side used both ways, in a relaxed route. */
  siteShared: 400,
  /** A route that had to be relaxed at all: what shares ink without leave is worse than any detour and any crossing. */
  relaxed: 6000,
  /** A line that is not drawn. */
  missing: 20_000,
} as const;

/** Search steps spent on improving a finished drawing, for each line; a count, so that equal input gives equal output. */
export const IMPROVE_STEPS = 12_000;

/** Price of what may not be. */
export const NEVER = Number.POSITIVE_INFINITY;
