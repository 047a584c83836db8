import type { Activity, SopDocument } from "../document/sop-document";

/**
 * The parts of a document that a rule may look at, and what stands around it. The columns of the table are parts of
 * their own: who types a time changes nothing for a rule about the symbols.
 */
export type RuleInput =
  /** The identity block. */
  | "identity"
  /** Where the table stands, its columns and headings. */
  | "table"
  | "pelaksana"
  /** How many activities there are, and where. */
  | "rows"
  | "numbers"
  | "descriptions"
  | "symbols"
  | "kelengkapan"
  | "waktu"
  | "output"
  | "remarks"
  | "flows"
  | "problems"
  | "page"
  /** Sheets, and how the flow was read. */
  | "reading"
  /** The other SOPs of the workbook. */
  | "documents"
  /** The labels of the form in force. */
  | "profile"
  | "today";

/** The part of a document that each of its fields belongs to. */
export const DOCUMENT_INPUTS: Readonly<Record<keyof SopDocument, RuleInput>> = {
  id: "reading",
  kind: "reading",
  profile: "reading",
  sheets: "reading",
  identity: "identity",
  heading: "identity",
  table: "table",
  pelaksana: "pelaksana",
  activities: "rows",
  flows: "flows",
  flowSource: "reading",
  flowShapeIds: "reading",
  problems: "problems",
  page: "page",
};

/** The part that each field of an activity belongs to. */
export const ACTIVITY_INPUTS: Readonly<
  Record<Exclude<keyof Activity, "mutuBaku"> | keyof Activity["mutuBaku"], RuleInput>
> = {
  id: "rows",
  origin: "rows",
  number: "numbers",
  numberOrigin: "numbers",
  description: "descriptions",
  descriptionOrigin: "descriptions",
  nodes: "symbols",
  kelengkapan: "kelengkapan",
  duration: "waktu",
  waktuOrigin: "waktu",
  output: "output",
  remarks: "remarks",
};

/** Each part of a document as one value, to be compared with the same part of the document before. */
export const documentParts = (
  document: SopDocument,
): Readonly<Record<Exclude<RuleInput, "documents" | "profile" | "today">, unknown>> => {
  const column = (pick: (activity: Activity) => unknown) => document.activities.map(pick);
  const { id, kind, profile, sheets, flowSource, flowShapeIds } = document;
  return {
    identity: [document.identity, document.heading],
    table: document.table,
    pelaksana: document.pelaksana,
    rows: column((activity) => [activity.id, activity.origin]),
    numbers: column(({ number, numberOrigin }) => [number, numberOrigin]),
    descriptions: column(({ description, descriptionOrigin }) => [description, descriptionOrigin]),
    symbols: column(({ nodes }) => nodes),
    kelengkapan: column(({ mutuBaku }) => mutuBaku.kelengkapan),
    waktu: column(({ mutuBaku }) => [mutuBaku.duration, mutuBaku.waktuOrigin]),
    output: column(({ mutuBaku }) => mutuBaku.output),
    remarks: column(({ remarks }) => remarks),
    flows: document.flows,
    problems: document.problems,
    page: document.page,
    reading: [id, kind, profile, sheets, flowSource, flowShapeIds],
  };
};
