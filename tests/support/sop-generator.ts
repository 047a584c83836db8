import type { NodeKind } from "../../src/core/document/sop-document";
import type { LayoutFlow, LayoutInput, LayoutNode } from "../../src/core/layout/diagram-layout";

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One symbol of a generated SOP: its row, the lanes it covers, its form. */
export type MadeSymbol = {
  readonly id: string;
  readonly row: number;
  readonly lane: number;
  readonly lastLane: number;
  readonly kind: NodeKind;
};

export type MadeSop = {
  readonly laneWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly symbols: readonly MadeSymbol[];
  readonly flows: readonly LayoutFlow[];
};

/** What is not given depends on the seed. */
export type MadeSize = {
  readonly rows?: number;
  readonly lanes?: number;
  /** Widths to choose from, points. */
  readonly laneWidths?: readonly number[];
};

/**
 * An SOP like the signed ones: mostly one symbol a row, a third with several, decisions with a way back,
 * now and then two symbols in a cell, one over two lanes, a joint group, a fork. Lanes are 60 pt and wider.
 */
export function madeSop(seed: number, size: MadeSize = {}): MadeSop {
  const random = randomOf(seed);
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const lanes = size.lanes ?? 2 + below(random() < 0.2 ? 9 : 4);
  const rows = size.rows ?? 4 + below(random() < 0.15 ? 26 : 12);
  const widths = size.laneWidths ?? [60, 64, 70, 76, 76, 90];
  const laneWidths = Array.from({ length: lanes }, () => pick(widths));
  const rowHeights = Array.from({ length: rows }, () => pick([40, 45, 52, 52, 60, 75]));
  const symbols: MadeSymbol[] = [];
  const groups: { readonly from: number; readonly to: number }[] = [];

  const place = (row: number, lane: number, kind: NodeKind, lastLane = lane) =>
    symbols.push({ id: `s${symbols.length + 1}`, row, lane, lastLane, kind });

  for (let row = 0; row < rows; row++) {
    const lane = below(lanes);
    const first = row === 0;
    const last = row === rows - 1;
    if (first || last) {
      place(row, lane, first ? "start" : "end");
      if (first && random() < 0.4)
        place(row, random() < 0.3 ? lane : (lane + 1) % lanes, "process");
    } else if (random() < 0.06 && lanes > 2 && lane < lanes - 1) {
      place(row, lane, "process", lane + 1);
    } else if (random() < 0.1 && lanes > 2) {
      const from = symbols.length;
      const many = 2 + below(Math.min(2, lanes - 1));
      for (let i = 0; i < Math.min(many, lanes); i++) place(row, i, "process");
      groups.push({ from, to: symbols.length - 1 });
    } else {
      place(row, lane, random() < 0.25 ? "decision" : "process");
      if (random() < 0.25) {
        const other = below(lanes);
        const taken = symbols.filter(
          (symbol) => symbol.row === row && symbol.lane === other,
        ).length;
        if (taken < 2) place(row, other, random() < 0.3 ? "decision" : "process");
      }
    }
  }
  return { laneWidths, rowHeights, symbols, flows: flowsOf(symbols, groups, random) };
}

function flowsOf(
  symbols: readonly MadeSymbol[],
  groups: readonly { readonly from: number; readonly to: number }[],
  random: () => number,
): readonly LayoutFlow[] {
  const below = (n: number) => Math.floor(random() * n);
  const flows: LayoutFlow[] = [];
  const add = (from: number, to: number, outcome: LayoutFlow["outcome"] = null, joint = false) => {
    const label = outcome === "ya" ? "Ya" : outcome === "tidak" ? "Tidak" : "";
    flows.push({
      id: `f${flows.length + 1}`,
      source: symbols[from]!.id,
      target: symbols[to]!.id,
      outcome,
      label,
      joint,
    });
  };
  const jointAt = (i: number) => groups.some(({ from, to }) => i >= from && i < to);
  const groupStart = (i: number) => groups.find(({ from, to }) => i > from && i <= to)?.from ?? i;
  for (let i = 0; i < symbols.length - 1; i++) {
    if (jointAt(i)) {
      add(i, i + 1, null, true);
      continue;
    }
    if (symbols[i]!.kind !== "decision") {
      add(i, i + 1);
      if (random() < 0.05 && i + 2 < symbols.length) add(i, groupStart(i + 2));
      continue;
    }
    add(i, i + 1, "ya");
    const back = random() < 0.75;
    const target = back
      ? Math.max(0, i - 1 - below(Math.min(i, random() < 0.2 ? 8 : 3)))
      : Math.min(symbols.length - 1, i + 2 + below(2));
    const to = groupStart(target);
    add(i, to === i + 1 ? Math.max(0, i - 1) : to, "tidak");
  }
  return flows;
}

/** The layout task of a generated SOP. */
export function madeInput(sop: MadeSop, origin = { x: 180, y: 120 }): LayoutInput {
  const edges = (sizes: readonly number[], from: number) => {
    const all = [from];
    for (const size of sizes) all.push(all.at(-1)! + size);
    return all;
  };
  const laneEdges = edges(sop.laneWidths, origin.x);
  const rowEdges = edges(sop.rowHeights, origin.y);
  const nodes = sop.symbols.map((symbol, i): LayoutNode => {
    const { id, kind, row, lane, lastLane } = symbol;
    const inCell = sop.symbols.filter((other) => other.row === row && other.lane === lane);
    const x = laneEdges[lane]!;
    const y = rowEdges[row]!;
    return {
      id,
      kind,
      text: "",
      cell: { x, y, width: laneEdges[lastLane + 1]! - x, height: rowEdges[row + 1]! - y },
      share: { index: inCell.indexOf(sop.symbols[i]!), count: inCell.length },
    };
  });
  return { laneEdges, rowEdges, nodes, flows: sop.flows };
}
