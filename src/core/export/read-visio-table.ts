import type { NodeKind, Outcome } from "../document/sop-document";
import type { FlowModel, ModelFlow, ModelNode } from "./flow-model";
import { JOINT_WORD, VISIO_SHAPES } from "./visio-table";

/** Something in the table that could not be taken as written; rows count from 1, as a person sees them. */
export type VisioProblem = {
  readonly code: "column-missing" | "id-missing" | "id-repeated" | "target-missing";
  readonly row: number;
  readonly text: string;
};

export type VisioReading = {
  readonly model: FlowModel;
  readonly problems: readonly VisioProblem[];
};

/** What a head may say, without case, spaces and punctuation. */
const HEADS = {
  id: ["processstepid", "stepid", "id"],
  text: ["processstepdescription", "description", "stepdescription"],
  next: ["nextstepid", "nextstep"],
  label: ["connectorlabel"],
  shape: ["shapetype"],
  lane: ["function"],
} as const;

type Column = keyof typeof HEADS;

/** Two steps of one description whose ids differ in this ending are symbols of one activity. */
const KEY = /^(.*?)(?:-(\d+))?$/;

/**
 * Reads a process map table of Visio: a row is a symbol, `Function` its lane. The exits of a decision become Ya and Tidak
 * by their words; where they say something else the first is Ya, the second Tidak, and the words stay.
 */
export function readVisioTable(rows: readonly (readonly string[])[], title = ""): VisioReading {
  const [head = [], ...body] = rows;
  const columns = Object.fromEntries(
    Object.entries(HEADS).map(([name, words]) => [
      name,
      head.findIndex((text) => (words as readonly string[]).includes(plain(text))),
    ]),
  ) as Record<Column, number>;
  const problems: VisioProblem[] = (["id", "text", "next"] as const)
    .filter((name) => columns[name] < 0)
    .map((name) => ({ code: "column-missing", row: 1, text: HEADS[name][0] }));
  const at = (row: readonly string[], name: Column): string => (row[columns[name]] ?? "").trim();

  const steps: Step[] = [];
  const byId = new Map<string, number>();
  body.forEach((row, i) => {
    if (row.every((value) => value.trim() === "")) return;
    const id = at(row, "id");
    const place = { row: i + 2, text: id };
    if (id === "") problems.push({ code: "id-missing", ...place });
    else if (byId.has(id)) problems.push({ code: "id-repeated", ...place });
    else {
      byId.set(id, steps.length);
      steps.push({
        id,
        row: i + 2,
        text: at(row, "text"),
        next: list(at(row, "next")).filter((one) => one !== ""),
        labels: list(at(row, "label")),
        shape: at(row, "shape"),
        lane: at(row, "lane"),
      });
    }
  });
  const lanes = [...new Set(steps.map(({ lane }) => lane))];
  const nodes = nodesOf(steps, lanes);
  const flows = steps.flatMap((step, source) => flowsOf(step, source, nodes, byId, problems));
  const named = lanes.map((lane, i) => lane || `Pelaksana ${i + 1}`);
  return { model: { title, lanes: named, nodes, flows }, problems };
}

type Step = {
  readonly id: string;
  readonly row: number;
  readonly text: string;
  readonly next: readonly string[];
  readonly labels: readonly string[];
  readonly shape: string;
  readonly lane: string;
};

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");
const list = (text: string): readonly string[] =>
  text === "" ? [] : text.split(",").map((one) => one.trim());

function nodesOf(steps: readonly Step[], lanes: readonly string[]): readonly ModelNode[] {
  const hasSource = new Set(steps.flatMap(({ next }) => next));
  let activity = -1;
  let place = 0;
  return steps.map((step, i): ModelNode => {
    const before = steps[i - 1];
    const continues = before !== undefined && isSameActivity(before, step);
    activity = continues ? activity : activity + 1;
    place = continues ? place + 1 : 0;
    return {
      key: step.id.replace(/^P(?=\d)/, ""),
      kind: kindOf(step, hasSource.has(step.id)),
      lane: lanes.indexOf(step.lane),
      alsoIn: [],
      activity,
      place,
      text: step.text,
      notes: [],
    };
  });
}

function isSameActivity(a: Step, b: Step): boolean {
  const [, baseA, endA] = KEY.exec(a.id) ?? [];
  const [, baseB, endB] = KEY.exec(b.id) ?? [];
  return a.text === b.text && baseA === baseB && endA !== undefined && endB !== undefined;
}

/** Shapes that an SOP has no symbol for (documents, data, subprocesses) are work all the same. */
function kindOf({ shape, next }: Step, hasSource: boolean): NodeKind {
  const word = plain(shape);
  const kinds = Object.keys(VISIO_SHAPES) as NodeKind[];
  const kind = kinds.find((one) => plain(VISIO_SHAPES[one]) === word);
  if (kind) return kind;
  if (word !== "") return "process";
  if (next.length === 0) return "end";
  return hasSource ? "process" : "start";
}

function flowsOf(
  { next, labels, row }: Step,
  source: number,
  nodes: readonly ModelNode[],
  byId: ReadonlyMap<string, number>,
  problems: VisioProblem[],
): readonly ModelFlow[] {
  const isDecision = nodes[source]!.kind === "decision";
  return next.flatMap((id, i): readonly ModelFlow[] => {
    const target = byId.get(id);
    if (target === undefined) {
      problems.push({ code: "target-missing", row, text: id });
      return [];
    }
    const text = labels[i] ?? "";
    const joint = text.toLowerCase() === JOINT_WORD;
    const outcome = isDecision && !joint ? outcomeOf(text, i) : null;
    return [{ source, target, outcome, text: joint ? "" : text, joint }];
  });
}

const YES = /^(?:ya|yes|y|setuju|lengkap|sesuai|benar|true)$/i;
const NO = /^(?:tidak|no|n|t|tdk|(?:tidak|belum)\b.*|salah|false)$/i;

function outcomeOf(text: string, place: number): Outcome {
  if (NO.test(text)) return "tidak";
  if (YES.test(text)) return "ya";
  return place === 1 ? "tidak" : "ya";
}
