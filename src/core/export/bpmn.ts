import { bottom, boxAround, centre, type Point, type Rect, right } from "../grid/geometry";
import { LINE_HEIGHT } from "../layout/text-size";
import { type BpmnLine, type BpmnNode, bpmnGraph, bpmnPlaces } from "./bpmn-plan";
import type { FlowModel } from "./flow-model";
import { fitText } from "./text-lines";
import { round, xmlText } from "./xml-text";

const NAMESPACES = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"',
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"',
].join(" ");

/** Width of the strips that hold the names of the pool and of its lanes, as BPMN modelers draw them. */
const STRIP = 30;

/** Box of the name of an event or gateway, below it, and of the word at an exit, above its line. */
const NAME = { width: 150, text: 11, gap: 4 } as const;
const WORD = { width: 60, height: 14, gap: 4 } as const;

/** The flow as BPMN 2.0 XML with its diagram: one pool, its pelaksana as lanes. */
export function bpmnXml(model: FlowModel): string {
  const { title, lanes, nodes } = model;
  const graph = bpmnGraph(model);
  const places = bpmnPlaces(graph, model);
  const name = title || "SOP";
  const offset: Point = { x: 2 * STRIP, y: 0 };
  const height = Math.max(1, lanes.length) * places.laneHeight;
  const pool: Rect = { x: 0, y: 0, width: places.width + offset.x, height };
  const boxOf = (id: string): Rect => moved(places.boxes.get(id)!, offset);
  const wayOf = ({ id, source, target }: BpmnLine): readonly Point[] =>
    places.ways.get(id)?.map(({ x, y }) => ({ x: x + offset.x, y: y + offset.y })) ??
    directWay(boxOf(source), boxOf(target));
  const ways = graph.lines.map(wayOf);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<bpmn:definitions ${NAMESPACES} id="Definisi" targetNamespace="urn:susun:sop" exporter="Susun">`,
    '<bpmn:collaboration id="Kolaborasi">',
    `<bpmn:participant id="Peserta" name="${xmlText(name)}" processRef="Proses"/>`,
    "</bpmn:collaboration>",
    `<bpmn:process id="Proses" name="${xmlText(name)}" isExecutable="false">`,
    '<bpmn:laneSet id="Lajur">',
    ...lanes.map((lane, index) => {
      const members = graph.nodes.filter((node) => node.lane === index);
      const refs = members.map(({ id }) => `<bpmn:flowNodeRef>${id}</bpmn:flowNodeRef>`);
      return `<bpmn:lane id="Lajur_${index + 1}" name="${xmlText(lane)}">${refs.join("")}</bpmn:lane>`;
    }),
    "</bpmn:laneSet>",
    ...graph.nodes.map((node) => nodeXml(node, graph.lines, notesOf(node))),
    ...graph.lines.filter(({ tag }) => tag === "sequenceFlow").map(lineXml),
    ...graph.lines.filter(({ tag }) => tag === "association").map(lineXml),
    "</bpmn:process>",
    '<bpmndi:BPMNDiagram id="Diagram">',
    '<bpmndi:BPMNPlane id="Bidang" bpmnElement="Kolaborasi">',
    shapeXml("Peserta", pool, ' isHorizontal="true"'),
    ...lanes.map((_, index) =>
      shapeXml(
        `Lajur_${index + 1}`,
        {
          x: STRIP,
          y: index * places.laneHeight,
          width: pool.width - STRIP,
          height: places.laneHeight,
        },
        ' isHorizontal="true"',
      ),
    ),
    ...graph.nodes.map((node) =>
      shapeXml(node.id, boxOf(node.id), "", nameBox(node, boxOf(node.id), pool, ways)),
    ),
    ...graph.lines.map((line, i) => edgeXml(line, ways[i]!)),
    "</bpmndi:BPMNPlane>",
    "</bpmndi:BPMNDiagram>",
    "</bpmn:definitions>",
    "",
  ].join("\n");

  function notesOf({ node }: BpmnNode): readonly string[] {
    if (node === null) return [];
    const { alsoIn, notes } = nodes[node]!;
    const others = alsoIn.map((lane) => lanes[lane]).join(", ");
    return [...(others === "" ? [] : [`Bersama: ${others}`]), ...notes];
  }
}

const moved = ({ x, y, width, height }: Rect, by: Point): Rect => ({
  x: x + by.x,
  y: y + by.y,
  width,
  height,
});

function nodeXml(
  { id, tag, name }: BpmnNode,
  lines: readonly BpmnLine[],
  notes: readonly string[],
): string {
  const flows = lines.filter((line) => line.tag === "sequenceFlow");
  const refs = [
    ...flows
      .filter(({ target }) => target === id)
      .map((one) => `<bpmn:incoming>${one.id}</bpmn:incoming>`),
    ...flows
      .filter(({ source }) => source === id)
      .map((one) => `<bpmn:outgoing>${one.id}</bpmn:outgoing>`),
  ];
  const documentation =
    notes.length > 0 ? `<bpmn:documentation>${xmlText(notes.join("\n"))}</bpmn:documentation>` : "";
  const named = name === "" ? "" : ` name="${xmlText(name)}"`;
  return `<bpmn:${tag} id="${id}"${named}>${documentation}${refs.join("")}</bpmn:${tag}>`;
}

function lineXml({ id, tag, source, target, name }: BpmnLine): string {
  const named = name === "" ? "" : ` name="${xmlText(name)}"`;
  return `<bpmn:${tag} id="${id}"${named} sourceRef="${source}" targetRef="${target}"/>`;
}

function shapeXml(element: string, box: Rect, attributes = "", label: Rect | null = null): string {
  const inner = label ? `<bpmndi:BPMNLabel>${bounds(label)}</bpmndi:BPMNLabel>` : "";
  return `<bpmndi:BPMNShape id="${element}_di" bpmnElement="${element}"${attributes}>${bounds(box)}${inner}</bpmndi:BPMNShape>`;
}

const bounds = ({ x, y, width, height }: Rect): string =>
  `<dc:Bounds x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;

function edgeXml({ id, name }: BpmnLine, way: readonly Point[]): string {
  const points = way.map(({ x, y }) => `<di:waypoint x="${round(x)}" y="${round(y)}"/>`);
  const word = name === "" ? "" : `<bpmndi:BPMNLabel>${bounds(wordBox(way))}</bpmndi:BPMNLabel>`;
  return `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">${points.join("")}${word}</bpmndi:BPMNEdge>`;
}

/**
 * Tasks hold their names. Events and gateways have them beside: at the first place that lies in the pool and on no line,
 * else below.
 */
function nameBox(
  { tag, name }: BpmnNode,
  box: Rect,
  pool: Rect,
  ways: readonly (readonly Point[])[],
): Rect | null {
  if (tag === "task" || name === "") return null;
  const { width, gap } = NAME;
  const room = { width, height: Number.POSITIVE_INFINITY };
  const height = fitText(name, room, [NAME.text]).lines.length * NAME.text * LINE_HEIGHT;
  const { x } = centre(box);
  const columns = [x - width / 2, x + gap, x - gap - width];
  const rows = [bottom(box) + gap, box.y - gap - height];
  const places = columns.flatMap((left) => rows.map((y) => ({ x: left, y, width, height })));
  const isFree = (place: Rect): boolean =>
    place.y >= pool.y && bottom(place) <= bottom(pool) && !ways.some((way) => crosses(way, place));
  return places.find(isFree) ?? places[0]!;
}

/** Whether one of the runs of a line meets a box. */
const crosses = (way: readonly Point[], box: Rect): boolean =>
  way.slice(1).some((to, i) => {
    const run = boxAround([way[i]!, to]);
    return (
      run.x <= right(box) && right(run) >= box.x && run.y <= bottom(box) && bottom(run) >= box.y
    );
  });

/** Beside the first run of a line: above a level one, right of an upright one. */
function wordBox([from, next]: readonly Point[]): Rect {
  const { width, height, gap } = WORD;
  const start = from ?? { x: 0, y: 0 };
  const end = next ?? start;
  if (Math.abs(end.x - start.x) < Math.abs(end.y - start.y)) {
    const y = end.y > start.y ? start.y + gap : start.y - height - gap;
    return { x: start.x + gap, y, width, height };
  }
  const x = end.x > start.x ? start.x + gap : start.x - width - gap;
  return { x, y: start.y - height - gap, width, height };
}

/** For a line that the layout found no way for: BPMN wants one all the same. */
function directWay(source: Rect, target: Rect): readonly Point[] {
  return [
    { x: right(source), y: centre(source).y },
    { x: target.x, y: centre(target).y },
  ];
}
