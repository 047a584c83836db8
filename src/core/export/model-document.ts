import type {
  Activity,
  ActivityId,
  DocumentId,
  FlowNode,
  NodeId,
  PelaksanaId,
  SopDocument,
} from "../document/sop-document";
import { cellOrigin, type Origin } from "../grid/address";
import { EMPTY_IDENTITY } from "../recognise/identity-fields";
import type { FlowModel } from "./flow-model";

/** There is no sheet yet. */
const NOWHERE: Origin = cellOrigin("", 0, 0);

/**
 * A flow that came from another program as a document, so that a form can be made of it (`forms/document-content`). It
 * stands on no sheet: it has no table, and all origins are the same.
 */
export function modelDocument(
  { title, lanes, nodes, flows }: FlowModel,
  profile: string,
): SopDocument {
  const nodeId = (index: number): NodeId => `n${index + 1}` as NodeId;
  const laneId = (index: number): PelaksanaId => `p${index + 1}` as PelaksanaId;
  const count = Math.max(0, ...nodes.map(({ activity }) => activity + 1));
  const namaSop = title === "" ? null : { text: title, items: [title], origin: NOWHERE };
  return {
    id: "d1" as DocumentId,
    kind: "sop",
    profile,
    sheets: [],
    identity: { ...EMPTY_IDENTITY, namaSop },
    table: null,
    pelaksana: lanes.map((name, column) => ({
      id: laneId(column),
      name,
      group: null,
      column,
      origin: NOWHERE,
    })),
    activities: Array.from({ length: count }, (_, index): Activity => {
      const own = nodes.flatMap((node, i) => (node.activity === index ? [{ node, i }] : []));
      return {
        id: `a${index + 1}` as ActivityId,
        number: String(index + 1),
        numberOrigin: NOWHERE,
        description: own[0]?.node.text ?? "",
        descriptionOrigin: NOWHERE,
        nodes: own.map(
          ({ node: { kind, lane, alsoIn }, i }): FlowNode => ({
            id: nodeId(i),
            kind,
            pelaksana: laneId(lane),
            lanes: [lane, ...alsoIn].map(laneId),
            text: "",
            source: "code",
            shapeName: null,
            origin: NOWHERE,
          }),
        ),
        mutuBaku: { kelengkapan: null, duration: null, waktuOrigin: null, output: null },
        remarks: "",
        origin: NOWHERE,
      };
    }),
    flows: flows.map(({ source, target, outcome, text, joint }) => ({
      source: nodeId(source),
      target: nodeId(target),
      outcome,
      label: isUsual(text, outcome) ? null : text,
      joint,
      origin: NOWHERE,
    })),
    flowSource: "codes",
    flowShapeIds: [],
    problems: [],
  };
}

/** A word that says no more than the outcome does. */
const isUsual = (text: string, outcome: string | null): boolean =>
  text === "" || text.toLowerCase() === outcome || /^(?:yes|no)$/i.test(text);
