import type {
  Flow,
  NodeId,
  NodeKind,
  Outcome,
  ProcedureTable,
  ReadingProblem,
} from "../document/sop-document";
import type { Origin } from "../grid/address";
import { cellAt } from "../grid/grid-snapshot";
import { type HelperColumns, type HelperEntry, readHelperCell } from "./helper-cells";
import type { SheetCells } from "./sheet-cells";
import { type FlowPlace, resolveTarget } from "./target-places";

export type FlowSymbol = {
  readonly id: NodeId;
  readonly kind: NodeKind;
  readonly starred: boolean;
  readonly origin: Origin;
};

/** One activity as the flow sees it. */
export type FlowRow = Omit<FlowPlace, "symbols"> & { readonly symbols: readonly FlowSymbol[] };

export type FlowReading = {
  readonly flows: readonly Flow[];
  readonly problems: readonly ReadingProblem[];
};

/** The flow between coded symbols: what the helper columns say, and what follows by itself where they are empty. */
export function readFlows(
  cells: SheetCells,
  rows: readonly FlowRow[],
  helpers: HelperColumns,
): FlowReading {
  const flows: Flow[] = [];
  const problems: ReadingProblem[] = [];
  rows.forEach((row, index) => {
    const lanjut = assignLanjut(row, readHelperCell(cells, row, helpers.lanjut));
    const tidak = assignTidak(row, readHelperCell(cells, row, helpers.tidak));
    problems.push(...lanjut.problems, ...tidak.problems);
    row.symbols.forEach((symbol, at) => {
      const typed = resolveExit(symbol, lanjut.bySymbol[at]!, exitOf(symbol, "ya"));
      const refused = resolveExit(symbol, tidak.bySymbol[at]!, exitOf(symbol, "tidak"));
      const joint = jointLink(row, at, lanjut.bySymbol[at]!, typed);
      const given = joint !== null || lanjut.bySymbol[at]!.length > 0;
      const own = given ? null : defaultFlow(rows, index, at);
      flows.push(...(joint ? [joint] : []), ...(own ? [own] : []), ...typed, ...refused);
    });

    function resolveExit(
      symbol: FlowSymbol,
      entries: readonly HelperEntry[],
      outcome: Outcome | null,
    ): readonly Flow[] {
      const found: Flow[] = [];
      for (const entry of entries) {
        const result = resolveTarget(rows, index, entry);
        if (result.kind === "problem") problems.push(result.problem);
        if (result.kind === "stop" && symbol.kind !== "end") {
          problems.push({ code: "flow-stopped", origin: entry.origin, data: {} });
        }
        if (result.kind !== "node") continue;
        found.push({
          source: symbol.id,
          target: result.id,
          outcome,
          label: ownWord(entry.word, outcome),
          joint: false,
          origin: entry.origin,
        });
      }
      if (outcome !== null && found.length > 1) {
        problems.push({ code: "exit-doubled", origin: found[1]!.origin, data: { outcome } });
      }
      return found;
    }
  });
  return { flows, problems };
}

type Assigned = {
  /** Entries by the symbol they belong to, in the order of the row. */
  readonly bySymbol: readonly (readonly HelperEntry[])[];
  readonly problems: readonly ReadingProblem[];
};

/** Without `j>` an entry of Lanjut ke belongs to the last symbol that is not an end. */
function assignLanjut(row: FlowRow, entries: readonly HelperEntry[]): Assigned {
  const last = row.symbols.reduce((found, { kind }, at) => (kind === "end" ? found : at), -1);
  return assign(row, entries, (entry) => {
    if (last >= 0) return last;
    // `-` behind an end says what is so.
    return isStop(entry) ? null : missingSymbol(entry, 1);
  });
}

/** Without `j>` an entry of Tidak ke belongs to the row's only decision. */
function assignTidak(row: FlowRow, entries: readonly HelperEntry[]): Assigned {
  const decisions = row.symbols.flatMap(({ kind }, at) => (kind === "decision" ? [at] : []));
  const notADecision = ({ origin }: HelperEntry): ReadingProblem => ({
    code: "tidak-without-decision",
    origin,
    data: {},
  });
  return assign(
    row,
    entries,
    (entry) => {
      if (decisions.length === 1) return decisions[0]!;
      if (decisions.length > 1) {
        return { code: "tidak-ambiguous", origin: entry.origin, data: {} };
      }
      return isStop(entry) ? null : notADecision(entry);
    },
    (at, entry) => (row.symbols[at]!.kind === "decision" ? null : notADecision(entry)),
  );
}

function assign(
  { symbols }: FlowRow,
  entries: readonly HelperEntry[],
  withoutFrom: (entry: HelperEntry) => number | null | ReadingProblem,
  refuse: (at: number, entry: HelperEntry) => ReadingProblem | null = () => null,
): Assigned {
  const bySymbol: HelperEntry[][] = symbols.map(() => []);
  const problems: ReadingProblem[] = [];
  for (const entry of entries) {
    const at = place(entry);
    if (typeof at === "number") bySymbol[at]!.push(entry);
    else if (at && !problems.some((known) => isSame(known, at))) problems.push(at);
  }
  return { bySymbol, problems };

  function place(entry: HelperEntry): number | null | ReadingProblem {
    if (entry.from === null) return withoutFrom(entry);
    const at = entry.from - 1;
    if (at >= symbols.length) return missingSymbol(entry, entry.from);
    return refuse(at, entry) ?? at;
  }
}

const isSame = (a: ReadingProblem, b: ReadingProblem): boolean =>
  a.code === b.code && a.origin === b.origin && a.data.symbol === b.data.symbol;

const missingSymbol = ({ origin }: HelperEntry, symbol: number): ReadingProblem => ({
  code: "symbol-missing",
  origin,
  data: { symbol },
});

const isStop = ({ target }: HelperEntry): boolean => target?.kind === "stop";

const exitOf = ({ kind }: FlowSymbol, outcome: Outcome): Outcome | null =>
  kind === "decision" ? outcome : null;

/** Consecutive starred symbols are joined; an entry that names the next symbol makes an arrow of it. */
function jointLink(
  { symbols }: FlowRow,
  at: number,
  entries: readonly HelperEntry[],
  typed: readonly Flow[],
): Flow | null {
  const symbol = symbols[at]!;
  const next = symbols[at + 1];
  if (!next || !symbol.starred || !next.starred) return null;
  if (entries.some(isStop) || typed.some(({ target }) => target === next.id)) return null;
  return flowBetween(symbol, next.id, null, true);
}

function defaultFlow(rows: readonly FlowRow[], index: number, at: number): Flow | null {
  const symbol = rows[index]!.symbols[at]!;
  const target = defaultTarget(rows, index, at);
  return target && flowBetween(symbol, target, exitOf(symbol, "ya"), false);
}

/** Where a symbol leads when nothing is typed: the next one in its row, else the first one below. An end leads nowhere. */
export function defaultTarget(
  rows: readonly { readonly symbols: readonly Pick<FlowSymbol, "id" | "kind">[] }[],
  index: number,
  at: number,
): NodeId | null {
  const { symbols } = rows[index]!;
  const { kind } = symbols[at]!;
  if (kind === "end") return null;
  const next =
    symbols.find((other, place) => place > at && !(kind === "decision" && other.kind === "end")) ??
    rows.find((row, place) => place > index && row.symbols.length > 0)?.symbols[0];
  return next?.id ?? null;
}

const flowBetween = (
  { id, origin }: FlowSymbol,
  target: NodeId,
  outcome: Outcome | null,
  joint: boolean,
): Flow => ({ source: id, target, outcome, label: null, joint, origin });

/** The author's own word; a plain Ya or Tidak is no word of its own, every drawing shows it. */
const ownWord = (word: string | null, outcome: Outcome | null): string | null =>
  word !== null && word.toLowerCase() === outcome ? null : word;

/** Where targets find an activity of a table. */
export function flowPlace(
  { snapshot }: SheetCells,
  { range, columns }: ProcedureTable,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Omit<FlowRow, "symbols"> {
  const cell = columns.no === null ? undefined : cellAt(snapshot, top, columns.no);
  const written = [cell?.text.trim() ?? "", String(cell?.value ?? "").trim()];
  const numbers = [...new Set(written)].filter((text) => text !== "");
  return { top, bottom, left: range.left, right: range.right, numbers };
}
