import { Button, Select } from "@fluentui/react-components";
import { useId } from "react";
import type {
  Activity,
  FlowNode,
  NodeKind,
  SopDocument,
} from "../../../core/document/sop-document";
import type { StepEdit } from "../../../core/plan/steps/step-edit";
import { useLanguage } from "../../use-language";
import { laneName, symbolText, targetOf, targetOptions } from "./step-words";
import { TextEntry } from "./TextEntry";

const KINDS: readonly NodeKind[] = ["start", "process", "decision", "end"];

/** What a step says, which symbol each pelaksana has in it, and where each symbol leads. */
export function StepEditor({
  document,
  activity,
  isNew,
  isDrawn,
  change,
  close,
}: {
  readonly document: SopDocument;
  readonly activity: Activity;
  readonly isNew: boolean;
  /** The flow is drawn by hand: only the text can be changed. */
  readonly isDrawn: boolean;
  readonly change: (edit: StepEdit) => void;
  readonly close: () => void;
}) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <div className="susun-step-editor">
      <label htmlFor={`${id}-text`}>{t("steps.description")}</label>
      <TextEntry
        id={`${id}-text`}
        value={activity.description}
        isLong
        autoFocus={isNew}
        onChange={(text) => change({ kind: "set-description", activity: activity.id, text })}
      />
      {!isDrawn && (
        <>
          <fieldset className="susun-step-symbols">
            <legend>{t("steps.symbols")}</legend>
            {document.pelaksana.map((lane) => (
              <div key={lane.id} className="susun-step-row">
                <label htmlFor={`${id}-${lane.id}`}>{laneName(document, lane.id, t)}</label>
                <Select
                  id={`${id}-${lane.id}`}
                  size="small"
                  value={activity.nodes.find(({ lanes }) => lanes.includes(lane.id))?.kind ?? ""}
                  onChange={(_, { value }) =>
                    change({
                      kind: "set-symbol",
                      activity: activity.id,
                      lane: lane.id,
                      symbol: KINDS.find((kind) => kind === value) ?? null,
                    })
                  }
                >
                  <option value="">{t("steps.symbol.none")}</option>
                  {KINDS.map((kind) => (
                    <option key={kind} value={kind}>
                      {t(`steps.symbol.${kind}`)}
                    </option>
                  ))}
                </Select>
              </div>
            ))}
          </fieldset>
          {activity.nodes
            .filter(({ kind }) => kind !== "end")
            .map((node) => (
              <Exits
                key={node.id}
                document={document}
                node={node}
                isOne={activity.nodes.length === 1}
                change={change}
              />
            ))}
        </>
      )}
      <Button size="small" onClick={close}>
        {t("steps.close")}
      </Button>
    </div>
  );
}

/** Where one symbol leads: on, and for a decision also back. */
function Exits({
  document,
  node,
  isOne,
  change,
}: {
  readonly document: SopDocument;
  readonly node: FlowNode;
  readonly isOne: boolean;
  readonly change: (edit: StepEdit) => void;
}) {
  const { t } = useLanguage();
  const id = useId();
  const isDecision = node.kind === "decision";
  const exits = isDecision ? (["lanjut", "tidak"] as const) : (["lanjut"] as const);
  const options = targetOptions(document, node.id, t);
  return exits.map((exit) => {
    const name = t(isDecision ? (exit === "tidak" ? "steps.to.no" : "steps.to.yes") : "steps.to");
    return (
      <div key={exit} className="susun-step-row">
        <label htmlFor={`${id}-${exit}`}>
          {isOne ? name : t("steps.to.of", { exit: name, symbol: symbolText(document, node, t) })}
        </label>
        <Select
          id={`${id}-${exit}`}
          size="small"
          value={targetOf(document, node, exit) ?? ""}
          onChange={(_, { value }) =>
            change({
              kind: "set-target",
              source: node.id,
              exit,
              target: options.find((option) => option.id === value)?.id ?? null,
            })
          }
        >
          <option value="">{t(exit === "tidak" ? "steps.to.nowhere" : "steps.to.next")}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </Select>
      </div>
    );
  });
}
