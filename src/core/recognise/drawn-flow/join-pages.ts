import { centre } from "../../grid/geometry";
import type { DrawnSymbol } from "./sort-shapes";
import type { Trace } from "./trace-lines";

/** A way from step to step; more than one trace when it went over off-page pentagons. */
export type Link = {
  readonly source: DrawnSymbol;
  readonly target: DrawnSymbol;
  readonly traces: readonly Trace[];
};

export type JoinedPages = {
  readonly links: readonly Link[];
  /** Pentagons where the flow breaks off, and on which side of them it is missing. */
  readonly broken: readonly {
    readonly symbol: DrawnSymbol;
    readonly missing: "begin" | "end" | "both";
  }[];
};

const isPage = (symbol: DrawnSymbol): boolean => symbol.form === "page";
const labelOf = ({ text }: DrawnSymbol): string => text.toLowerCase().replace(/[\s.()]/g, "");
const middle = ({ shape }: DrawnSymbol): number => centre(shape.bounds).y;

/** A pentagon that points up continues on an earlier page. */
function pointsUp({ shape }: DrawnSymbol): boolean {
  const turn = shape.geometry === "homePlate" ? shape.rotation + 270 : shape.rotation;
  return Math.abs((turn % 360) - 180) < 45;
}

/**
 * Which page break a pentagon stands at: pentagons with no step of the flow between them, top to bottom,
 * are at the same one. Those drawn into the rows of activities get a break of their own.
 */
function pageBreaks(
  pages: readonly DrawnSymbol[],
  steps: readonly DrawnSymbol[],
): ReadonlyMap<DrawnSymbol, number> {
  const rows = steps.map(middle);
  return new Map(pages.map((page) => [page, rows.filter((y) => y < middle(page)).length]));
}

/** How well two pentagons fit, in order of weight, lower is better; null when they cannot be a pair. */
function closeness(
  out: DrawnSymbol,
  into: DrawnSymbol,
  breaks: ReadonlyMap<DrawnSymbol, number>,
): readonly number[] | null {
  const text = labelOf(out);
  if (text !== labelOf(into)) return null;
  if (text === "" && out.place.lanes?.first !== into.place.lanes?.first) return null;
  const isBack = middle(into) < middle(out);
  return [
    breaks.get(out) === breaks.get(into) ? 0 : 1,
    isBack === pointsUp(out) ? 0 : 1,
    Math.abs(middle(into) - middle(out)),
    sideways(out, into),
  ];
}

function byCloseness(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

const sideways = (a: DrawnSymbol, b: DrawnSymbol): number =>
  Math.abs(centre(a.shape.bounds).x - centre(b.shape.bounds).x);

/** Blank pentagons left over at one break belong together when there is only one of each. */
function lastAtBreak(
  outs: readonly DrawnSymbol[],
  intos: readonly DrawnSymbol[],
  breaks: ReadonlyMap<DrawnSymbol, number>,
): readonly (readonly [DrawnSymbol, DrawnSymbol])[] {
  return outs.flatMap((out) => {
    const at = (page: DrawnSymbol) => breaks.get(page) === breaks.get(out) && labelOf(page) === "";
    const [into, ...rest] = intos.filter(at);
    const alone = outs.filter(at).length === 1 && rest.length === 0;
    return into && alone && at(out) ? [[out, into] as const] : [];
  });
}

function pairPages(
  outs: readonly DrawnSymbol[],
  intos: readonly DrawnSymbol[],
  breaks: ReadonlyMap<DrawnSymbol, number>,
): ReadonlyMap<DrawnSymbol, DrawnSymbol> {
  const choices = outs
    .flatMap((out) => intos.map((into) => ({ out, into, value: closeness(out, into, breaks) })))
    .flatMap(({ out, into, value }) => (value ? [{ out, into, value }] : []))
    .sort((a, b) => byCloseness(a.value, b.value));
  const pairs = new Map<DrawnSymbol, DrawnSymbol>();
  const used = new Set<DrawnSymbol>();
  for (const { out, into } of choices) {
    if (pairs.has(out) || used.has(into)) continue;
    pairs.set(out, into);
    used.add(into);
  }
  // Several ways may leave under one letter and arrive at one pentagon.
  for (const { out, into } of choices) {
    if (!pairs.has(out) && labelOf(out) !== "") pairs.set(out, into);
  }
  const free = outs.filter((out) => !pairs.has(out));
  const unmet = intos.filter((into) => !used.has(into));
  return new Map([...pairs, ...lastAtBreak(free, unmet, breaks)]);
}

/** Joins the ways that go over off-page pentagons into links between steps. */
export function joinPages(traces: readonly Trace[], symbols: readonly DrawnSymbol[]): JoinedPages {
  const pages = symbols.filter(isPage);
  const leaving = new Map<DrawnSymbol, Trace[]>();
  const entered = new Set<DrawnSymbol>();
  for (const trace of traces) {
    leaving.set(trace.source, [...(leaving.get(trace.source) ?? []), trace]);
    entered.add(trace.target);
  }
  const outs = pages.filter((page) => entered.has(page) && !leaving.has(page));
  const intos = pages.filter((page) => leaving.has(page) && !entered.has(page));
  const breaks = pageBreaks(
    pages,
    symbols.filter((symbol) => !isPage(symbol)),
  );
  const pairs = pairPages(outs, intos, breaks);

  const follow = (way: readonly Trace[], seen: readonly DrawnSymbol[]): readonly Link[] => {
    const [first, last] = [way[0]!, way.at(-1)!];
    const at = last.target;
    if (!isPage(at)) return [{ source: first.source, target: at, traces: way }];
    if (seen.includes(at)) return [];
    const from = leaving.has(at) ? at : pairs.get(at);
    const next = from ? (leaving.get(from) ?? []) : [];
    return next.flatMap((trace) => follow([...way, trace], [...seen, at]));
  };

  const met = new Set(pairs.values());
  return {
    links: traces.filter(({ source }) => !isPage(source)).flatMap((trace) => follow([trace], [])),
    broken: [
      ...outs
        .filter((out) => !pairs.has(out))
        .map((symbol) => ({ symbol, missing: "end" as const })),
      ...intos
        .filter((into) => !met.has(into))
        .map((symbol) => ({ symbol, missing: "begin" as const })),
      ...pages
        .filter((page) => !entered.has(page) && !leaving.has(page))
        .map((symbol) => ({ symbol, missing: "both" as const })),
    ],
  };
}
