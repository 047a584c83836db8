import type { DiagramLayout, LayoutInput, PlacedNode } from "../../src/core/layout/diagram-layout";

const STROKE = 'fill="none" stroke="#000" stroke-width="0.75"';

/** Picture of a layout with its table lines, for looking at it; one unit is one point. */
export function layoutSvg(input: LayoutInput, layout: DiagramLayout): string {
  const { laneEdges, rowEdges } = input;
  const [left, top] = [laneEdges[0] ?? 0, rowEdges[0] ?? 0];
  const [right, bottom] = [laneEdges.at(-1) ?? 0, rowEdges.at(-1) ?? 0];
  const grid = [
    ...laneEdges.map((x) => `<path d="M${x} ${top}V${bottom}"/>`),
    ...rowEdges.map((y) => `<path d="M${left} ${y}H${right}"/>`),
  ];
  const edges = layout.edges.map(({ waypoints, joint }) => {
    const path = waypoints.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join("");
    return `<path d="${path}" ${STROKE}${joint ? "" : ' marker-end="url(#head)"'}/>`;
  });
  const labels = layout.labels.map(
    ({ text, bounds }) =>
      `<text x="${bounds.x + 1}" y="${bounds.y + 7.5}" font-family="Liberation Sans, Arial, sans-serif" font-size="7">${text}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left - 4} ${top - 4} ${right - left + 8} ${bottom - top + 8}">`,
    '<defs><marker id="head" markerWidth="6" markerHeight="4" refX="6" refY="2" orient="auto" markerUnits="userSpaceOnUse"><path d="M0 0L6 2L0 4z"/></marker></defs>',
    `<rect x="${left - 4}" y="${top - 4}" width="100%" height="100%" fill="#fff"/>`,
    `<g stroke="#9a9a9a" stroke-width="0.5">${grid.join("")}</g>`,
    ...layout.nodes.map(symbol),
    ...edges,
    ...labels,
    "</svg>",
  ].join("\n");
}

function symbol({ kind, text, bounds: { x, y, width: w, height: h } }: PlacedNode): string {
  switch (kind) {
    case "page":
      return `<path d="M${x} ${y}H${x + w}V${y + h * 0.8}L${x + w / 2} ${y + h}L${x} ${y + h * 0.8}z" ${STROKE}/><text x="${x + w / 2}" y="${y + h * 0.68}" text-anchor="middle" font-family="Liberation Sans, Arial, sans-serif" font-size="7">${text}</text>`;
    case "decision":
      return `<path d="M${x} ${y + h / 2}L${x + w / 2} ${y}L${x + w} ${y + h / 2}L${x + w / 2} ${y + h}z" ${STROKE}/>`;
    case "process":
      return `<rect x="${x}" y="${y}" width="${w}" height="${h}" ${STROKE}/>`;
    case "start":
    case "end":
      return `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${h / 2}" ${STROKE}/>`;
  }
}
