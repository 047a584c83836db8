import fc from "fast-check";
import { applied } from "../../../tests/support/memory-workbook";
import { madeForm } from "../../../tests/support/sop-form";
import { madeSop } from "../../../tests/support/sop-generator";
import type { Outcome, SopDocument } from "../document/sop-document";
import { cellAt, type GridSnapshot } from "../grid/grid-snapshot";
import { recognise } from "../recognise/recognise";
import { planRestore } from "./plan-restore";
import { planStep } from "./plan-step";
import { isRestorable } from "./restore-tracks";
import type { StepEdit } from "./steps/step-edit";

/** A flow told by the texts of its steps, which no change renames. */
type Edge = {
  readonly from: string;
  readonly to: string;
  readonly outcome: Outcome | null;
  readonly joint: boolean;
};
type Step = { readonly name: string; readonly symbols: readonly string[] };
type Graph = { readonly steps: readonly Step[]; readonly edges: readonly Edge[] };

const read = (snapshot: GridSnapshot): SopDocument => recognise([snapshot]).documents[0]!;

/** `kegiatan 3/process/2`: the second symbol of a step, which is a process. */
function graphOf(document: SopDocument): Graph {
  const names = new Map<string, string>();
  const kinds = new Map<string, number>();
  const steps = document.activities.map(({ description, nodes }) => ({
    name: description,
    symbols: nodes.map(({ id, kind, pelaksana }) => {
      const base = `${description}/${kind}/${pelaksana}`;
      kinds.set(base, (kinds.get(base) ?? 0) + 1);
      names.set(id, `${base}/${kinds.get(base)}`);
      return names.get(id)!;
    }),
  }));
  const edges = document.flows.map(({ source, target, outcome, joint }) => ({
    from: names.get(source)!,
    to: names.get(target)!,
    outcome,
    joint,
  }));
  return { steps, edges };
}

const kindOf = (symbol: string): string => symbol.split("/")[1]!;
const told = ({ edges }: { readonly edges: readonly Edge[] }) =>
  edges.map((edge) => JSON.stringify(edge)).sort();

/** What comes after a symbol in the order of the sheet. */
function nextOf(steps: readonly Step[], symbol: string): string | null {
  const row = steps.findIndex(({ symbols }) => symbols.includes(symbol));
  const own = steps[row]!.symbols;
  const rest = own.slice(own.indexOf(symbol) + 1);
  const inRow = rest.find((one) => !(kindOf(symbol) === "decision" && kindOf(one) === "end"));
  return (
    inRow ?? steps.slice(row + 1).find(({ symbols }) => symbols.length > 0)?.symbols[0] ?? null
  );
}

/** The edges when those that only follow the order follow another one. */
function inOrder({ steps, edges }: Graph, after: readonly Step[]): readonly Edge[] {
  const onward = (symbol: string) =>
    edges.filter(({ from, outcome }) => from === symbol && outcome !== "tidak");
  const isLoose = (symbol: string): boolean => {
    const [only, second] = onward(symbol);
    const next = nextOf(steps, symbol);
    if (!only) return next === null && kindOf(symbol) !== "end";
    return !second && !only.joint && only.to === next;
  };
  const known = new Set(steps.flatMap(({ symbols }) => symbols));
  const said = edges.filter(({ from, outcome }) => outcome === "tidak" || !isLoose(from));
  const implied = after
    .flatMap(({ symbols }) => symbols)
    .filter((symbol) => !known.has(symbol) || isLoose(symbol))
    .flatMap((from): readonly Edge[] => {
      const to = nextOf(after, from);
      const outcome = kindOf(from) === "decision" ? "ya" : null;
      return to === null ? [] : [{ from, to, outcome, joint: false }];
    });
  return [...said, ...implied];
}

/** The edges without a step: who led into it leads to where it went on, or to what stood below it. */
function without({ steps, edges }: Graph, gone: Step): readonly Edge[] {
  const isGone = (symbol: string): boolean => gone.symbols.includes(symbol);
  const follow = (symbol: string, seen: readonly string[] = []): string | null => {
    if (!isGone(symbol)) return symbol;
    const way = edges.find(({ from, outcome }) => from === symbol && outcome !== "tidak");
    return way && !seen.includes(way.to) ? follow(way.to, [...seen, symbol]) : null;
  };
  const all = steps.flatMap(({ symbols }) => symbols);
  const below = (symbol: string) =>
    all.slice(all.indexOf(symbol) + 1).find((one) => !isGone(one)) ?? null;
  const result: Edge[] = [];
  for (const edge of edges) {
    if (isGone(edge.from)) continue;
    if (!isGone(edge.to)) {
      result.push(edge);
      continue;
    }
    const to = follow(edge.to) ?? below(edge.to);
    const isDouble = [...result, ...edges].some(
      (one) => one.from === edge.from && one.to === to && one.outcome === edge.outcome,
    );
    if (to !== null && to !== edge.from && !isDouble) result.push({ ...edge, to, joint: false });
  }
  return result;
}

function carriedOut(snapshot: GridSnapshot, edit: StepEdit): GridSnapshot {
  const plan = planStep(snapshot, read(snapshot), edit);
  if (plan.kind !== "plan") throw new Error(plan.reason);
  return applied(snapshot, plan.commands);
}

const seed = fc.integer({ min: 1, max: 5000 });
/** Numbers of the No column, 1 to n. */
const numbers = (document: SopDocument) => document.activities.map(({ number }) => number);
const counted = (n: number) => Array.from({ length: n }, (_, i) => String(i + 1));

test("a step that is added comes between what followed each other, and nothing else changes", () => {
  fc.assert(
    fc.property(seed, fc.nat(40), fc.boolean(), (one, at, hasSymbol) => {
      const snapshot = madeForm(madeSop(one));
      const before = read(snapshot);
      const place = at % (before.activities.length + 1);
      const lane = before.pelaksana[one % before.pelaksana.length]!.id;
      const after = read(
        carriedOut(snapshot, {
          kind: "add-step",
          place,
          description: "Mencatat",
          symbol: hasSymbol ? { lane, kind: "process" } : null,
        }),
      );
      const graph = graphOf(before);
      const step = { name: "Mencatat", symbols: hasSymbol ? [`Mencatat/process/${lane}/1`] : [] };
      const steps = [...graph.steps.slice(0, place), step, ...graph.steps.slice(place)];
      expect(graphOf(after).steps).toEqual(steps);
      expect(told(graphOf(after))).toEqual(told({ edges: inOrder(graph, steps) }));
      expect(numbers(after)).toEqual(counted(steps.length));
      expect(after.problems.length).toBeLessThanOrEqual(before.problems.length);
    }),
    { numRuns: 25 },
  );
});

test("a step that is removed is joined over", () => {
  fc.assert(
    fc.property(seed, fc.nat(40), (one, at) => {
      const snapshot = madeForm(madeSop(one));
      const before = read(snapshot);
      const index = at % before.activities.length;
      const { id } = before.activities[index]!;
      const after = read(carriedOut(snapshot, { kind: "remove-step", activity: id }));
      const graph = graphOf(before);
      const steps = graph.steps.filter((_, i) => i !== index);
      expect(graphOf(after).steps).toEqual(steps);
      expect(told(graphOf(after))).toEqual(told({ edges: without(graph, graph.steps[index]!) }));
      expect(numbers(after)).toEqual(counted(steps.length));
    }),
    { numRuns: 25 },
  );
});

test("a step that is moved takes what was said along, and follows the new order otherwise", () => {
  fc.assert(
    fc.property(seed, fc.nat(40), fc.nat(40), (one, from, to) => {
      const snapshot = madeForm(madeSop(one));
      const before = read(snapshot);
      const count = before.activities.length;
      const { id } = before.activities[from % count]!;
      const place = to % count;
      const after = read(carriedOut(snapshot, { kind: "move-step", activity: id, place }));
      const graph = graphOf(before);
      const rest = graph.steps.filter((_, i) => i !== from % count);
      const steps = [...rest.slice(0, place), graph.steps[from % count]!, ...rest.slice(place)];
      expect(graphOf(after).steps).toEqual(steps);
      expect(told(graphOf(after))).toEqual(told({ edges: inOrder(graph, steps) }));
      expect(numbers(after)).toEqual(counted(count));
    }),
    { numRuns: 25 },
  );
});

test("an exit leads where it was told to, and nothing else changes", () => {
  fc.assert(
    fc.property(seed, fc.nat(60), fc.nat(60), fc.boolean(), (one, from, to, isTidak) => {
      const snapshot = madeForm(madeSop(one));
      const before = read(snapshot);
      const nodes = before.activities.flatMap((activity) => activity.nodes);
      const sources = nodes.filter(({ kind }) => (isTidak ? kind === "decision" : kind !== "end"));
      const source = sources[from % sources.length];
      const target = nodes[to % nodes.length]!;
      if (!source || source === target) return;
      const exit = isTidak ? "tidak" : "lanjut";
      const joint = before.flows.some((flow) => flow.joint && flow.source === source.id);
      if (joint) return;
      const after = read(
        carriedOut(snapshot, { kind: "set-target", source: source.id, exit, target: target.id }),
      );
      const kept = before.flows.filter(
        (flow) => flow.source !== source.id || (flow.outcome === "tidak") !== isTidak,
      );
      const outcome = isTidak ? "tidak" : source.kind === "decision" ? "ya" : null;
      const set = { ...before.flows[0]!, source: source.id, target: target.id, outcome } as const;
      const wanted = { ...before, flows: [...kept, { ...set, joint: false }] };
      expect(told(graphOf(after))).toEqual(told(graphOf(wanted)));
    }),
    { numRuns: 25 },
  );
});

test("pelaksana change places, come and go, and the flow stays", () => {
  fc.assert(
    fc.property(seed, fc.nat(20), fc.nat(20), (one, from, to) => {
      const snapshot = madeForm(madeSop(one));
      const before = read(snapshot);
      const lanes = before.pelaksana;
      const byName = (document: SopDocument) => {
        const names = new Map(document.pelaksana.map(({ id, name }) => [id, name]));
        return {
          ...document,
          activities: document.activities.map((activity) => ({
            ...activity,
            nodes: activity.nodes.map((node) => ({
              ...node,
              pelaksana: (names.get(node.pelaksana) ?? "") as typeof node.pelaksana,
            })),
          })),
        };
      };
      const flow = told(graphOf(byName(before)));
      const place = to % (lanes.length + 1);
      const widened = carriedOut(snapshot, { kind: "add-pelaksana", place, name: "Notaris" });
      const wider = read(widened);
      expect(wider.pelaksana.map(({ name }) => name)).toEqual([
        ...lanes.slice(0, place).map(({ name }) => name),
        "Notaris",
        ...lanes.slice(place).map(({ name }) => name),
      ]);
      expect(told(graphOf(byName(wider)))).toEqual(flow);

      const plan = planStep(snapshot, before, {
        kind: "move-pelaksana",
        lane: lanes[from % lanes.length]!.id,
        place: to % lanes.length,
      });
      if (plan.kind === "plan") {
        const after = read(applied(snapshot, plan.commands));
        const rest = lanes.filter((_, i) => i !== from % lanes.length);
        const at = to % lanes.length;
        const order = [...rest.slice(0, at), lanes[from % lanes.length]!, ...rest.slice(at)];
        expect(after.pelaksana.map(({ name }) => name)).toEqual(order.map(({ name }) => name));
        expect(told(graphOf(byName(after)))).toEqual(flow);
      } else {
        expect(plan.reason).toBe("merged-columns");
      }

      const added = wider.pelaksana[place]!.id;
      const isSpanned = wider.activities.some(({ nodes }) =>
        nodes.some(({ lanes: all }) => all.includes(added)),
      );
      const removal = planStep(widened, wider, { kind: "remove-pelaksana", lane: added });
      if (isSpanned) {
        expect(removal).toMatchObject({ kind: "refused", reason: "pelaksana-in-use" });
        return;
      }
      if (removal.kind !== "plan") throw new Error(removal.reason);
      const narrower = read(applied(widened, removal.commands));
      expect(narrower.pelaksana.map(({ name }) => name)).toEqual(lanes.map(({ name }) => name));
      expect(told(graphOf(byName(narrower)))).toEqual(flow);
    }),
    { numRuns: 25 },
  );
});

test("what was done is taken back", () => {
  const contents = ({ rows }: GridSnapshot) =>
    rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) => {
        const content = cell?.formula ?? cell?.value ?? null;
        return content === null ? [] : [[row, column, content]];
      }),
    );
  fc.assert(
    fc.property(seed, fc.nat(40), fc.nat(40), fc.nat(3), (one, at, to, which) => {
      const snapshot = madeForm(madeSop(one));
      const before = read(snapshot);
      const { id } = before.activities[at % before.activities.length]!;
      const lane = before.pelaksana[to % before.pelaksana.length]!.id;
      const edits: readonly StepEdit[] = [
        { kind: "add-step", place: at, description: "Mencatat", symbol: { lane, kind: "process" } },
        { kind: "remove-step", activity: id },
        { kind: "move-step", activity: id, place: to },
        { kind: "add-pelaksana", place: at, name: "Notaris" },
      ];
      const plan = planStep(snapshot, before, edits[which]!);
      if (plan.kind !== "plan") throw new Error(plan.reason);
      expect(isRestorable(snapshot, plan.commands, [])).toBe(true);
      const after = applied(snapshot, plan.commands);
      const back = applied(after, planRestore(snapshot, plan.commands));
      expect(contents(back)).toEqual(contents(snapshot));
      expect(cellAt(back, 0, 0)).toEqual(cellAt(snapshot, 0, 0));
    }),
    { numRuns: 25 },
  );
});
