import { centre } from "../../../src/core/grid/geometry";
import type { LayoutKind } from "../../../src/core/layout/diagram-layout";
import { layoutDiagram } from "../../../src/core/layout/layout-diagram";
import { madeInput, madeSop, randomOf } from "../sop-generator";
import type { DrawnWords } from "./compare-drawn";
import { bentuk, type DrawnObject, panah, teks } from "./drawn-objects";
import type { FormSheet } from "./form-file";

/** How steady the hand was. */
export type Hand = {
  readonly glue: "both" | "end" | "none";
  /** Symbols, words and free ends are this far off at most, points. */
  readonly jitter: number;
};

const GEOMETRY: Readonly<Record<LayoutKind, string>> = {
  start: "flowChartTerminator",
  process: "rect",
  decision: "diamond",
  end: "roundRect",
  page: "flowChartOffpageConnector",
};
const LEFT = [24, 150] as const;
const BAR_MARGIN = 16;
const HEADER = 24;
const HEADER_ROWS = 2;
/** Whole pixels of a screen, so that columns are as wide as asked. */
const LANE_WIDTHS = [60, 66, 72, 75, 90];

/** An SOP that nobody has looked at, drawn as its author would: which form depends on the seed alone. */
export function generatedForm(
  seed: number,
  hand: Hand,
): { readonly sheet: FormSheet; readonly words: DrawnWords } {
  const sop = madeSop(seed, { laneWidths: LANE_WIDTHS });
  const input = madeInput(sop, { x: LEFT[0] + LEFT[1], y: HEADER * HEADER_ROWS });
  const layout = layoutDiagram(input);
  const random = randomOf(seed + 1000);
  const off = (): number => Math.round((random() * 2 - 1) * hand.jitter);
  const lanes = sop.laneWidths.map((_, i) => `Pelaksana ${i + 1}`);
  // Places are told from the middle of A1's cell: objects may stand anywhere.
  const from = { x: LEFT[0] / 2, y: HEADER / 2 };
  const symbols = layout.nodes.map(({ id, kind, bounds }): DrawnObject => {
    const { x, y } = centre(bounds);
    const own = input.nodes.find((node) => node.id === id)!;
    const { lane, lastLane } = sop.symbols.find((symbol) => symbol.id === id)!;
    // A symbol over several lanes is drawn as wide as they are; in the middle of them it would be nobody's.
    const width = lane === lastLane ? bounds.width : own.cell.width - BAR_MARGIN;
    const place = { dx: x - from.x + off(), dy: y - from.y + off() };
    const text = kind === "end" ? { text: "Selesai" } : {};
    return bentuk(GEOMETRY[kind], id, "A1", {
      ...place,
      ...text,
      w: width,
      h: bounds.height,
    });
  });
  const lines = layout.edges.map(({ id, source, target, waypoints, joint }): DrawnObject => {
    const moved = waypoints.map((point, i) => {
      const isEnd = i === 0 || i === waypoints.length - 1;
      return isEnd && hand.glue === "none" ? shorter(waypoints, i, hand.jitter * random()) : point;
    });
    return {
      ...panah(source, target, {
        name: id,
        glue: hand.glue,
        heads: joint ? "none" : "end",
        points: moved,
        route: waypoints.length > 6 ? "freeform" : "elbow",
      }),
      id: `line ${id}`,
    };
  });
  const labels = layout.labels.map(({ flow, text, bounds }): DrawnObject => {
    const { x, y } = centre(bounds);
    const place = { dx: x - from.x + off(), dy: y - from.y + off() };
    return {
      ...teks(text, "A1", { ...place, w: bounds.width, h: bounds.height }),
      id: `word ${flow}`,
    };
  });
  const drawn = new Set(layout.edges.map(({ id }) => id));
  return {
    sheet: {
      text: [
        ["No", "Kegiatan", "Pelaksana", ...lanes.slice(1).map(() => "←"), "Mutu Baku", "←", "←"],
        ["↑", "↑", ...lanes, "Kelengkapan", "Waktu", "Output"],
        ...sop.rowHeights.map((_, i) => [
          String(i + 1),
          `Kegiatan ${i + 1}`,
          ...lanes.map(() => ""),
          "Berkas",
          "5 menit",
          "Hasil",
        ]),
      ]
        .map((row) => row.join("|"))
        .join("\n"),
      widths: [...LEFT, ...sop.laneWidths],
      rowHeights: [HEADER, HEADER, ...sop.rowHeights],
      draw: [...symbols, ...lines, ...labels],
    },
    words: {
      rows: sop.rowHeights.length,
      lanes: lanes.length,
      nodes: sop.symbols.map(({ id, row, lane, kind }) => `${id} ${row} ${lane} ${kind}`),
      flows: sop.flows
        .filter(({ id }) => drawn.has(id))
        .map(({ source, target, outcome }) => `${source}>${target} ${outcome ?? ""}`),
    },
  };
}

/** An end of a path drawn back along the path. */
function shorter(
  path: readonly { readonly x: number; readonly y: number }[],
  end: number,
  by: number,
): { readonly x: number; readonly y: number } {
  const tip = path[end]!;
  const next = path[end === 0 ? 1 : end - 1]!;
  const length = Math.hypot(next.x - tip.x, next.y - tip.y);
  const part = length === 0 ? 0 : Math.min(0.3, by / length);
  return { x: tip.x + (next.x - tip.x) * part, y: tip.y + (next.y - tip.y) * part };
}
