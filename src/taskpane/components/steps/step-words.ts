import type { Activity, FlowNode, NodeId, SopDocument } from "../../../core/document/sop-document";
import { defaultTarget } from "../../../core/recognise/flows";
import type { Translate } from "../../messages/translate";

/** How a step is called in the list: by its own number, else by its place. */
export const stepNumber = (activity: Activity, place: number): string =>
  activity.number.trim() || String(place + 1);

export const stepText = (activity: Activity, t: Translate): string =>
  activity.description.trim() || t("steps.untitled");

export const laneName = (
  { pelaksana }: SopDocument,
  lane: FlowNode["pelaksana"],
  t: Translate,
): string => pelaksana.find(({ id }) => id === lane)?.name.trim() || t("lanes.untitled");

export const symbolText = (document: SopDocument, node: FlowNode, t: Translate): string =>
  t("steps.symbol.at", {
    symbol: t(`steps.symbol.${node.kind}`),
    lane: node.lanes.map((lane) => laneName(document, lane, t)).join(" + "),
  });

export type TargetOption = { readonly id: NodeId; readonly label: string };

/** Every symbol that another one may lead to; those of a step with several say which. */
export function targetOptions(
  document: SopDocument,
  source: NodeId,
  t: Translate,
): readonly TargetOption[] {
  return document.activities.flatMap((activity, place) =>
    activity.nodes
      .filter(({ id }) => id !== source)
      .map((node) => {
        const text = t("steps.to.step", {
          n: stepNumber(activity, place),
          text: stepText(activity, t),
        });
        const isOne = activity.nodes.length === 1;
        return {
          id: node.id,
          label: isOne ? text : `${text} (${symbolText(document, node, t)})`,
        };
      }),
  );
}

/** Where an exit leads; null where nothing is said, so that it follows the order (or, for a Tidak, leads nowhere). */
export function targetOf(
  { activities, flows }: SopDocument,
  node: FlowNode,
  exit: "lanjut" | "tidak",
): NodeId | null {
  const flow = flows.find(
    ({ source, outcome, joint }) =>
      source === node.id && !joint && (outcome === "tidak") === (exit === "tidak"),
  );
  if (!flow) return null;
  const row = activities.findIndex(({ nodes }) => nodes.some(({ id }) => id === node.id));
  const at = activities[row]!.nodes.findIndex(({ id }) => id === node.id);
  const symbols = activities.map(({ nodes }) => ({ symbols: nodes }));
  const isByItself = exit === "lanjut" && flow.target === defaultTarget(symbols, row, at);
  return isByItself && flow.label === null ? null : flow.target;
}
