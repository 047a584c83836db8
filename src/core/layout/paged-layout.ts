import { centre, type Rect } from "../grid/geometry";
import { OFF_PAGE } from "./constants";
import type {
  DiagramLayout,
  LayoutFlow,
  LayoutInput,
  LayoutNode,
  LayoutWarning,
} from "./diagram-layout";
import { layoutDiagram } from "./layout-diagram";
import type { PageLink, PageLinks } from "./page-links";
import { pageAt } from "./page-links";
import { placeNode } from "./place-nodes";

/** What one page has to show, and how it is laid out. */
export type PageLayout = { readonly input: LayoutInput; readonly layout: DiagramLayout };

export type PagedLayout = {
  readonly pages: readonly PageLayout[];
  /** All pages together; a flow that was cut has the line to its pentagon, a pentagon that comes in a line `>target`. */
  readonly layout: DiagramLayout;
};

/**
 * Lays out every page on its own, with the pentagons of `links`: lines cross no page end, and the cost grows with the
 * number of pages only.
 *
 * @param input rows as they are on the sheet; where a page has a strip, its line is among the row edges and the cells
 *   of the symbols in that row leave it free
 * @param starts where pages begin, but for the first: tops of rows, ascending, points
 * @param lay how one page is laid out, for those who remember layouts
 */
export function layoutPages(
  input: LayoutInput,
  starts: readonly number[],
  links: PageLinks,
  lay: (page: LayoutInput) => DiagramLayout = layoutDiagram,
): PagedLayout {
  const pages = pageInputs(input, starts, links).map((page) => ({
    input: page,
    layout: lay(page),
  }));
  const lost = input.flows.filter(
    ({ id }) => links.split.has(id) && !links.links.some(({ flows }) => flows.includes(id)),
  );
  const warnings = pages.flatMap(({ layout }) => layout.warnings.map(named(links)));
  return {
    pages,
    layout: {
      nodes: pages.flatMap(({ layout }) => layout.nodes),
      edges: pages.flatMap(({ layout }) => layout.edges),
      labels: pages.flatMap(({ layout }) => layout.labels),
      warnings: [
        ...warnings,
        ...lost.map(({ id }): LayoutWarning => ({ code: "no-route", subject: id })),
      ],
    },
  };
}

/** A warning about the line of a pentagon is one about the flow that it carries, and says so under that name. */
const named =
  ({ links }: PageLinks) =>
  ({ code, subject }: LayoutWarning): LayoutWarning => {
    const link = links.find(({ id }) => id === subject);
    return { code, subject: link?.flows[0] ?? subject };
  };

function pageInputs(
  input: LayoutInput,
  starts: readonly number[],
  { links, split }: PageLinks,
): readonly LayoutInput[] {
  const { laneEdges, rowEdges } = input;
  const pageOf = new Map(input.nodes.map((node) => [node.id, pageAt(starts, node.cell)]));
  const first = rowEdges[0] ?? 0;
  const last = rowEdges.at(-1) ?? 0;
  const bounds = [first, ...starts, last];
  return bounds.slice(1).flatMap((low, page): LayoutInput[] => {
    const top = bounds[page]!;
    const edges = rowEdges.filter((y) => y > top - 0.01 && y < low + 0.01);
    const nodes = input.nodes.filter(({ id }) => pageOf.get(id) === page);
    if (nodes.length === 0) return [];
    const here = links.filter((link) => link.page === page);
    const pentagons = here.map((link) => pentagon(link, input, { top, low }));
    const whole = input.flows.filter(
      ({ id, source }) => !split.has(id) && pageOf.get(source) === page,
    );
    return [
      {
        laneEdges,
        rowEdges: edges,
        ...(input.obstacles && {
          obstacles: input.obstacles.filter((box) => box.y < low && box.y + box.height > top),
        }),
        nodes: [...nodes, ...pentagons],
        flows: [...whole, ...here.map((link) => lineOf(link, input))],
      },
    ];
  });
}

function pentagon(
  { id, node, letter, x, place }: PageLink,
  { nodes, laneEdges, rowEdges }: LayoutInput,
  { top, low }: { readonly top: number; readonly low: number },
): LayoutNode {
  const symbol = nodes.find((one) => one.id === node)!;
  const { width, height, strip } = OFF_PAGE;
  const lane = {
    x: laneEdges[place.lane]!,
    width: laneEdges[place.lane + 1]! - laneEdges[place.lane]!,
  };
  const common = { id, kind: "page", text: letter, share: { index: 0, count: 1 } } as const;
  if (place.kind === "beside") {
    const y = centre(placeNode(symbol, laneEdges, rowEdges)).y - height / 2;
    const { cell } = symbol;
    return {
      ...common,
      cell: { ...lane, y: cell.y, height: cell.height },
      pinned: { x, y, width, height },
    };
  }
  const cell: Rect = {
    ...lane,
    y: place.end === "top" ? top : low - strip,
    height: strip,
  };
  return { ...common, cell, pinned: { x, y: cell.y + (strip - height) / 2, width, height } };
}

/** The line between a symbol and its pentagon. A flow that goes out keeps its name, exit and label. */
function lineOf({ id, role, node, flows }: PageLink, input: LayoutInput): LayoutFlow {
  if (role === "in") {
    return { id, source: id, target: node, outcome: null, label: "", joint: false };
  }
  const flow = input.flows.find((one) => one.id === flows[0])!;
  return { ...flow, target: id, joint: false };
}
