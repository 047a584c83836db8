import type { Flow, NodeId } from "../document/sop-document";
import type { CellAddress } from "../grid/address";
import { defaultTarget, type FlowRow } from "../recognise/flows";
import { type Piece, wordPiece } from "./target-content";

/** One activity with its symbols and the cell that stands for it in a target. */
export type TargetRow = Pick<FlowRow, "symbols"> & { readonly numberCell: CellAddress };

/** What the helper cells of one activity are to hold; no pieces for an empty cell. */
export type WantedTargets = { readonly lanjut: readonly Piece[]; readonly tidak: readonly Piece[] };

/** The helper cells that say the flows which leave the row `rows[index]`. */
export function wantedTargets(
  rows: readonly TargetRow[],
  index: number,
  flows: readonly Flow[],
): WantedTargets {
  const { symbols } = rows[index]!;
  const lastOpen = symbols.reduce((found, { kind }, at) => (kind === "end" ? found : at), -1);
  const decisions = symbols.filter(({ kind }) => kind === "decision").length;
  const lanjut: Entry[] = [];
  const tidak: Entry[] = [];
  symbols.forEach((symbol, at) => {
    const own = flows.filter(({ source }) => source === symbol.id);
    const isRefusal = ({ outcome }: Flow): boolean =>
      outcome === "tidak" && symbol.kind === "decision";
    const from = (isPlain: boolean): string => (isPlain ? "" : `${at + 1}>`);
    const refused = own.filter(isRefusal);
    tidak.push(...refused.map((flow) => ({ from: from(decisions === 1), flow })));
    const others = own.filter((flow) => !isRefusal(flow));
    lanjut.push(
      ...onward(rows, index, at, others).map((flow) => ({ from: from(at === lastOpen), flow })),
    );
  });
  const pieces = (entries: readonly Entry[]): readonly Piece[] =>
    entries.flatMap((entry, place) => [
      ...(place > 0 ? ["; "] : []),
      ...entryPieces(rows, index, entry),
    ]);
  return { lanjut: pieces(lanjut), tidak: pieces(tidak) };
}

/** A flow to write, or null for `-`. */
type Entry = { readonly from: string; readonly flow: Flow | null };

/** What Lanjut ke has to say of one symbol; nothing where it leads on by itself. */
function onward(
  rows: readonly TargetRow[],
  index: number,
  at: number,
  flows: readonly Flow[],
): readonly (Flow | null)[] {
  const { symbols } = rows[index]!;
  const next = symbols[at + 1];
  const starred = symbols[at]!.starred && (next?.starred ?? false);
  if (starred) {
    const joint = flows.some((flow) => flow.joint && flow.target === next!.id);
    const typed = flows.filter(({ target }) => target !== next!.id);
    if (joint) return typed;
    const arrow = flows.filter(({ target }) => target === next!.id);
    return arrow.length > 0 ? [...arrow, ...typed] : [null, ...typed];
  }
  const byItself = defaultTarget(rows, index, at);
  if (flows.length === 0) return byItself === null ? [] : [null];
  const [only] = flows;
  const isDefault = flows.length === 1 && only!.target === byItself && only!.label === null;
  return isDefault ? [] : flows;
}

function entryPieces(
  rows: readonly TargetRow[],
  index: number,
  { from, flow }: Entry,
): readonly Piece[] {
  if (!flow) return [`${from}-`];
  const { row, symbol } = placeOf(rows, flow.target);
  const number = symbol + 1;
  const word = flow.label === null ? "" : wordPiece(flow.label);
  if (row === index) return [`${from}#${number}${word}`];
  return [from, rows[row]!.numberCell, `${symbol === 0 ? "" : `#${number}`}${word}`];
}

function placeOf(
  rows: readonly TargetRow[],
  id: NodeId,
): { readonly row: number; readonly symbol: number } {
  const row = rows.findIndex(({ symbols }) => symbols.some((symbol) => symbol.id === id));
  return { row, symbol: rows[row]!.symbols.findIndex((symbol) => symbol.id === id) };
}
