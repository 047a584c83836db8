import type { Activity, Flow, NodeKind, Outcome, SopDocument } from "../document/sop-document";
import { titleOf } from "../document/title-of";
import { EXIT_WORDS } from "../plan/drawing-words";

export type ModelNode = {
  /** `3`, or `3-2` for the second symbol of step 3. Unique. */
  readonly key: string;
  readonly kind: NodeKind;
  /** Index of the lane; of a symbol over several lanes the leftmost. */
  readonly lane: number;
  /** The other lanes it reaches over. */
  readonly alsoIn: readonly number[];
  /** Index of its activity, and its place there. */
  readonly activity: number;
  readonly place: number;
  /** What is done: the description of the activity. */
  readonly text: string;
  /** What a decision asks, where its symbol says so. */
  readonly question?: string;
  /** What belongs to the activity beside its description, a line each. */
  readonly notes: readonly string[];
};

export type ModelFlow = {
  /** Indexes of nodes. */
  readonly source: number;
  readonly target: number;
  readonly outcome: Outcome | null;
  /** The word at the exit; empty for none. */
  readonly text: string;
  readonly joint: boolean;
};

/** A flow without its sheet: what other programs can take. */
export type FlowModel = {
  readonly title: string;
  /** Names, each different. */
  readonly lanes: readonly string[];
  readonly nodes: readonly ModelNode[];
  readonly flows: readonly ModelFlow[];
};

export function flowModel(document: SopDocument): FlowModel {
  const { activities, pelaksana } = document;
  const laneOf = new Map(pelaksana.map(({ id }, i) => [id, i]));
  const stepKeys = uniqueKeys(activities);
  const nodes = activities.flatMap((activity, index) =>
    activity.nodes.map(({ id, kind, lanes, text }, place) => {
      const [lane = 0, ...alsoIn] = lanes.map((one) => laneOf.get(one) ?? 0).sort((a, b) => a - b);
      const key = activity.nodes.length > 1 ? `${stepKeys[index]}-${place + 1}` : stepKeys[index]!;
      const node: ModelNode = {
        key,
        kind,
        lane,
        alsoIn,
        activity: index,
        place,
        text: oneLine(activity.description || text),
        ...(kind === "decision" && text !== "" && { question: oneLine(text) }),
        notes: notesOf(activity),
      };
      return { id, node };
    }),
  );
  const indexOf = new Map(nodes.map(({ id }, i) => [id, i]));
  return {
    title: oneLine(titleOf(document)),
    lanes: uniqueNames(pelaksana.map(({ name }) => oneLine(name))),
    nodes: nodes.map(({ node }) => node),
    flows: document.flows.flatMap((flow) => {
      const source = indexOf.get(flow.source);
      const target = indexOf.get(flow.target);
      if (source === undefined || target === undefined) return [];
      const { outcome, joint } = flow;
      const fromDecision = nodes[source]!.node.kind === "decision";
      return [{ source, target, outcome, text: exitText(flow, fromDecision), joint }];
    }),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function exitText({ label, outcome, joint }: Flow, fromDecision: boolean): string {
  if (joint) return "";
  return oneLine(label ?? (fromDecision && outcome ? EXIT_WORDS[outcome] : ""));
}

/** Numbers of the steps as written where each is there once and is a plain one, else their places. */
function uniqueKeys(activities: readonly Activity[]): readonly string[] {
  const numbers = activities.map(({ number }) => number.trim().replace(/\.$/, ""));
  const plain = numbers.every((number) => /^\d+[a-z]?$/i.test(number));
  const isUnique = new Set(numbers.map((number) => number.toLowerCase())).size === numbers.length;
  return plain && isUnique ? numbers : activities.map((_, i) => String(i + 1));
}

/** Lanes of one name would become one lane elsewhere; a lane without a name would be none. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const base = name || `Pelaksana ${i + 1}`;
    let own = base;
    for (let n = 2; taken.has(own.toLowerCase()); n++) own = `${base} (${n})`;
    taken.add(own.toLowerCase());
    return own;
  });
}

function notesOf({ mutuBaku, remarks }: Activity): readonly string[] {
  const list = (word: string, items: readonly string[] | undefined): readonly string[] =>
    items && items.length > 0 ? [`${word}: ${items.map(oneLine).join("; ")}`] : [];
  return [
    ...list("Kelengkapan", mutuBaku.kelengkapan?.items),
    ...list("Waktu", mutuBaku.duration ? [mutuBaku.duration.text] : []),
    ...list("Output", mutuBaku.output?.items),
    ...list("Keterangan", remarks.trim() === "" ? [] : [remarks]),
  ];
}
