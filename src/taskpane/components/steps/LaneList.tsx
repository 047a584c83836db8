import { Button } from "@fluentui/react-components";
import {
  AddRegular,
  ArrowLeftRegular,
  ArrowRightRegular,
  DeleteRegular,
} from "@fluentui/react-icons";
import type { SopDocument } from "../../../core/document/sop-document";
import type { StepEdit } from "../../../core/plan/steps/step-edit";
import { useLanguage } from "../../use-language";
import { TextEntry } from "./TextEntry";

/** The pelaksana in the order of their columns. */
export function LaneList({
  document: { pelaksana },
  isDrawn,
  change,
  say,
}: {
  readonly document: SopDocument;
  /** The flow is drawn by hand: only names can be changed. */
  readonly isDrawn: boolean;
  readonly change: (edit: StepEdit) => void;
  readonly say: (text: string) => void;
}) {
  const { t } = useLanguage();
  const total = pelaksana.length;
  return (
    <details className="susun-lanes">
      <summary>
        {t("lanes.title")} ({total})
      </summary>
      <ol>
        {pelaksana.map((lane, place) => {
          const name = lane.name.trim() || t("lanes.untitled");
          const move = (to: number) => {
            change({ kind: "move-pelaksana", lane: lane.id, place: to });
            say(t("lanes.moved", { name, n: to + 1, total }));
          };
          return (
            <li key={lane.id} className="susun-lane">
              <TextEntry
                label={t("lanes.name", { n: place + 1 })}
                value={lane.name}
                onChange={(text) => change({ kind: "rename-pelaksana", lane: lane.id, name: text })}
              />
              {!isDrawn && (
                <span className="susun-step-buttons">
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<ArrowLeftRegular />}
                    aria-label={t("lanes.left.of", { name })}
                    disabledFocusable={place === 0}
                    onClick={() => move(place - 1)}
                  />
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<ArrowRightRegular />}
                    aria-label={t("lanes.right.of", { name })}
                    disabledFocusable={place === total - 1}
                    onClick={() => move(place + 1)}
                  />
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<DeleteRegular />}
                    aria-label={t("lanes.remove.of", { name })}
                    onClick={() => change({ kind: "remove-pelaksana", lane: lane.id })}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {!isDrawn && (
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => change({ kind: "add-pelaksana", place: total, name: t("lanes.new") })}
        >
          {t("lanes.add")}
        </Button>
      )}
    </details>
  );
}
