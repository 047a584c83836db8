import { Button } from "@fluentui/react-components";
import {
  AddRegular,
  ArrowDownRegular,
  ArrowUpRegular,
  DeleteRegular,
  ReOrderDotsVerticalRegular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Activity, SopDocument } from "../../../core/document/sop-document";
import { useLanguage } from "../../use-language";
import { SymbolIcon } from "./SymbolIcon";
import { stepNumber, stepText, symbolText } from "./step-words";

export type StepHandlers = {
  readonly open: () => void;
  readonly move: (to: number) => void;
  readonly add: () => void;
  readonly remove: () => void;
  readonly dragStart: () => void;
  readonly drop: () => void;
};

/** One step of the list: number, symbols and text; opens to be changed. */
export function StepItem({
  document,
  activity,
  place,
  isOpen,
  isDrawn,
  on,
  children,
}: {
  readonly document: SopDocument;
  readonly activity: Activity;
  readonly place: number;
  readonly isOpen: boolean;
  readonly isDrawn: boolean;
  readonly on: StepHandlers;
  readonly children: ReactNode;
}) {
  const { t } = useLanguage();
  const n = stepNumber(activity, place);
  const text = stepText(activity, t);
  const last = document.activities.length - 1;
  return (
    <li
      className="susun-step"
      onDragOver={(event) => {
        if (!isDrawn) event.preventDefault();
      }}
      onDrop={on.drop}
      onKeyDown={(event) => {
        if (!event.altKey || isDrawn) return;
        const to = event.key === "ArrowUp" ? place - 1 : event.key === "ArrowDown" ? place + 1 : -1;
        if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
        event.preventDefault();
        if (to >= 0 && to <= last) on.move(to);
      }}
    >
      <div className="susun-step-head">
        {!isDrawn && (
          <span
            className="susun-step-handle"
            draggable
            title={t("steps.drag.of", { n })}
            aria-hidden="true"
            onDragStart={on.dragStart}
          >
            <ReOrderDotsVerticalRegular />
          </span>
        )}
        <button
          type="button"
          className="susun-step-open"
          data-step={place}
          aria-expanded={isOpen}
          aria-label={t("steps.edit.of", { n, text })}
          onClick={on.open}
        >
          <span className="susun-step-number">{n}</span>
          <span className="susun-step-text">{text}</span>
        </button>
        <span className="susun-step-drawing">
          {activity.nodes.map((node) => (
            <span key={node.id} role="img" aria-label={symbolText(document, node, t)}>
              <SymbolIcon kind={node.kind} />
            </span>
          ))}
        </span>
        {!isDrawn && (
          <span className="susun-step-buttons">
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowUpRegular />}
              aria-label={t("steps.up.of", { n })}
              disabledFocusable={place === 0}
              onClick={() => on.move(place - 1)}
            />
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowDownRegular />}
              aria-label={t("steps.down.of", { n })}
              disabledFocusable={place === last}
              onClick={() => on.move(place + 1)}
            />
            <Button
              appearance="subtle"
              size="small"
              icon={<AddRegular />}
              aria-label={t("steps.add.after.of", { n })}
              title={t("steps.add.after")}
              onClick={on.add}
            />
            <Button
              appearance="subtle"
              size="small"
              icon={<DeleteRegular />}
              aria-label={t("steps.remove.of", { n })}
              title={t("steps.remove")}
              onClick={on.remove}
            />
          </span>
        )}
      </div>
      {children}
    </li>
  );
}
