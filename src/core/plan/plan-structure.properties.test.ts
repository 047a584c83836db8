import fc from "fast-check";
import { applySetValues } from "../../../tests/support/apply-set-values";
import { type FormStep, form } from "../../../tests/support/grid";
import type {
  Flow,
  FlowNode,
  NodeId,
  NodeKind,
  Outcome,
  SopDocument,
} from "../document/sop-document";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { recognise } from "../recognise/recognise";
import { planStructure } from "./plan-structure";

const LANES = ["Pemohon", "Staf", "Kepala Seksi", "Kepala Dinas"];
const WORDS = [
  "Tidak lengkap",
  "Lengkap",
  "Ya",
  "Teknis; administratif",
  'a "b" (c)',
  "x".repeat(300),
];
const PRESENT = ["", "", "", "M", "P", "K2 P1", "S", "x", "P*", "<", "Ya", "-", "ragu-ragu"];
const NUMBERS = [null, 1, 2, 3, "3.", "2a", "2.1"];

type Symbol = {
  readonly kind: NodeKind;
  readonly from: number;
  readonly width: number;
  readonly joinedToNext: boolean;
  readonly onward: readonly {
    readonly target: number;
    readonly word: number;
    readonly tidak: boolean;
  }[];
  /** Leads on by itself; `onward` counts otherwise. */
  readonly plain: boolean;
};

const symbol = (kinds: readonly NodeKind[]): fc.Arbitrary<Symbol> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    from: fc.nat(LANES.length - 1),
    width: fc.constantFrom(1, 1, 1, 2, 3),
    joinedToNext: fc.boolean(),
    onward: fc.array(
      fc.record({ target: fc.nat(40), word: fc.nat(WORDS.length * 3), tidak: fc.boolean() }),
      { maxLength: 3 },
    ),
    plain: fc.boolean(),
  });

const row = fc.record({
  symbols: fc.array(symbol(["start", "process", "process", "decision", "end"]), { maxLength: 4 }),
  present: fc.array(fc.constantFrom(...PRESENT), {
    minLength: LANES.length,
    maxLength: LANES.length,
  }),
  no: fc.constantFrom(...NUMBERS),
  lanjut: fc.constantFrom(null, null, "2", "#1", "selesai", "1>3; 2>-"),
  tidak: fc.constantFrom(null, null, null, "1"),
});

type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

/** A sheet with some content, and a document that says something else about it. */
function example(
  rows: readonly Row[],
  helpers: boolean,
): { snapshot: GridSnapshot; document: SopDocument } {
  const steps = rows.map(
    ({ symbols, present, no, lanjut, tidak }): FormStep => ({
      no,
      kegiatan: "Melaksanakan kegiatan",
      // What is not understood stays, so no symbol may be wanted there.
      kode:
        symbols.length > 0 ? present.map((code) => (code === "ragu-ragu" ? "P" : code)) : present,
      lanjut: helpers ? lanjut : null,
      tidak: helpers ? tidak : null,
    }),
  );
  const snapshot = form({ pelaksana: LANES, steps });
  const read = recognise([snapshot]).documents[0]!;
  const nodesOf = ({ symbols }: Row, at: number): readonly FlowNode[] =>
    symbols.map(({ kind, from, width }, index): FlowNode => {
      const lanes = read.pelaksana.slice(from, from + width).map(({ id }) => id);
      return {
        id: `a${at + 1}.${index + 1}` as NodeId,
        kind,
        pelaksana: lanes[0]!,
        lanes,
        text: "",
        source: "shape",
        shapeName: null,
        origin: read.activities[at]!.origin,
      };
    });
  const activities = read.activities.map((activity, at) => ({
    ...activity,
    nodes: nodesOf(rows[at]!, at),
  }));
  const all = activities.flatMap(({ nodes }) => nodes);
  const flows = rows.flatMap(({ symbols }, at) =>
    symbols.flatMap((wanted, index): Flow[] => {
      const node = activities[at]!.nodes[index]!;
      const next = activities[at]!.nodes[index + 1];
      const joint = wanted.joinedToNext && next !== undefined;
      const found: Flow[] = joint ? [flow(node, next, null, null, true)] : [];
      const byItself = joint ? undefined : following(activities, at, index);
      const isDecision = node.kind === "decision";
      if (wanted.plain) {
        return byItself ? [flow(node, byItself, isDecision ? "ya" : null, null)] : found;
      }
      for (const { target, word, tidak } of wanted.onward) {
        const outcome: Outcome | null = isDecision ? (tidak ? "tidak" : "ya") : null;
        const to = all[target % all.length]!;
        const own = WORDS[word] ?? null;
        if (joint && to.id === next.id && outcome !== "tidak") continue;
        found.push(flow(node, to, outcome, own?.toLowerCase() === outcome ? null : own));
      }
      return found;
    }),
  );
  return { snapshot, document: { ...read, activities, flows, flowSource: "codes" } };
}

const flow = (
  source: FlowNode,
  target: FlowNode,
  outcome: Outcome | null,
  label: string | null,
  joint = false,
): Flow => ({ source: source.id, target: target.id, outcome, label, joint, origin: source.origin });

/** The symbol an author would take for the next one. */
function following(
  activities: SopDocument["activities"],
  at: number,
  index: number,
): FlowNode | undefined {
  const { nodes } = activities[at]!;
  const node = nodes[index]!;
  if (node.kind === "end") return undefined;
  return (
    nodes.slice(index + 1).find(({ kind }) => node.kind !== "decision" || kind !== "end") ??
    activities.slice(at + 1).find((activity) => activity.nodes.length > 0)?.nodes[0]
  );
}

const told = ({ activities, flows }: SopDocument) => ({
  nodes: activities.flatMap(({ nodes }) =>
    nodes.map(({ id, kind, pelaksana, lanes }) => `${id} ${kind} ${pelaksana} ${lanes}`),
  ),
  flows: flows
    .map(({ source, target, outcome, label, joint }) =>
      JSON.stringify([source, target, outcome, label, joint]),
    )
    .sort(),
});

describe("what is written into the sheet reads back", () => {
  test("as the same symbols, flows and words", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.boolean(), (rows, helpers) => {
        const { snapshot, document } = example(rows, helpers);
        const after = applySetValues(snapshot, planStructure(snapshot, document));
        expect(told(recognise([after]).documents[0]!)).toEqual(told(document));
      }),
      { numRuns: 150 },
    );
  });

  test("and writing it once more changes nothing", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.boolean(), (rows, helpers) => {
        const { snapshot, document } = example(rows, helpers);
        const after = applySetValues(snapshot, planStructure(snapshot, document));
        expect(planStructure(after, recognise([after]).documents[0]!)).toEqual([]);
        expect(planStructure(after, document)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
