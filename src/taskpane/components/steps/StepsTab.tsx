import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Activity, SopDocument } from "../../../core/document/sop-document";
import type { StepEdit } from "../../../core/plan/steps/step-edit";
import { useLanguage } from "../../use-language";
import type { TabProps } from "../pane-tab";
import { LaneList } from "./LaneList";
import { PlannedCard } from "./PlannedCard";
import { StepEditor } from "./StepEditor";
import { StepItem } from "./StepItem";
import { stepText } from "./step-words";
import "./steps.css";

/** The steps of the document on show as a list, to be changed from here; the cells say the same at once. */
export function StepsTab({ state, session }: TabProps) {
  const { t } = useLanguage();
  const { document, planned, sheet } = state;
  if (!document?.table) {
    return (
      <div className="susun-next">
        <h3>{t("steps.none.title")}</h3>
        <p>{t("steps.none")}</p>
      </div>
    );
  }
  const isDrawn = document.flowSource === "shapes";
  return (
    <>
      {planned && (
        <PlannedCard
          planned={planned}
          sheet={sheet}
          accept={() => void session.acceptChange()}
          decline={session.declineChange}
        />
      )}
      {isDrawn && !planned && (
        <div className="susun-next">
          <h3>{t("structure.title")}</h3>
          <p>{t("structure.text")}</p>
          <Button appearance="primary" onClick={session.structure}>
            {t("structure.action")}
          </Button>
        </div>
      )}
      <Steps
        document={document}
        isDrawn={isDrawn}
        isBusy={state.busy !== null}
        change={(edit) => void session.editStep(document, edit)}
      />
    </>
  );
}

function Steps({
  document,
  isDrawn,
  isBusy,
  change,
}: {
  readonly document: SopDocument;
  readonly isDrawn: boolean;
  readonly isBusy: boolean;
  readonly change: (edit: StepEdit) => void;
}) {
  const { t } = useLanguage();
  const { activities } = document;
  const [opened, setOpened] = useState<number | null>(null);
  const [added, setAdded] = useState<number | null>(null);
  const [said, setSaid] = useState("");
  const dragged = useRef<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const focusAt = useRef<number | null>(null);
  const awaited = useRef<{ readonly place: number; readonly total: number } | null>(null);

  // Once the sheet has been read again: a step that was added opens, one that was moved has the focus in its new place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about each new document.
  useEffect(() => {
    const place = awaited.current?.total === activities.length ? awaited.current.place : null;
    awaited.current = null;
    if (place !== null) {
      setOpened(place);
      setAdded(place);
    }
    if (focusAt.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-step="${focusAt.current}"]`)?.focus();
    focusAt.current = null;
  }, [document]);

  const edit = (one: StepEdit): void => {
    if (!isBusy) change(one);
  };
  const move = (activity: Activity, from: number, to: number): void => {
    if (isBusy || from === to) return;
    focusAt.current = to;
    setOpened(opened === from ? to : null);
    setSaid(t("steps.moved", { text: stepText(activity, t), n: to + 1, total: activities.length }));
    change({ kind: "move-step", activity: activity.id, place: to });
  };
  const add = (place: number): void => {
    if (isBusy) return;
    const near = activities[place - 1]?.nodes.at(-1);
    const lane = near?.pelaksana ?? document.pelaksana[0]?.id;
    setOpened(null);
    awaited.current = { place, total: activities.length + 1 };
    const symbol = lane === undefined ? null : ({ lane, kind: "process" } as const);
    change({ kind: "add-step", place, description: t("steps.new"), symbol });
  };

  return (
    <>
      <ol className="susun-steps" ref={list} aria-label={t("steps.list")}>
        {activities.map((activity, place) => (
          <StepItem
            // Ids follow the places: an item stays with its place while steps change theirs.
            key={activity.id}
            document={document}
            activity={activity}
            place={place}
            isOpen={opened === place}
            isDrawn={isDrawn}
            on={{
              open: () => setOpened(opened === place ? null : place),
              move: (to) => move(activity, place, to),
              add: () => add(place + 1),
              remove: () => {
                setOpened(null);
                edit({ kind: "remove-step", activity: activity.id });
              },
              dragStart: () => {
                dragged.current = place;
              },
              drop: () => {
                const from = dragged.current;
                dragged.current = null;
                const step = from === null ? undefined : activities[from];
                if (from !== null && step) move(step, from, place);
              },
            }}
          >
            {opened === place && (
              <StepEditor
                document={document}
                activity={activity}
                isNew={added === place}
                isDrawn={isDrawn}
                change={edit}
                close={() => {
                  setOpened(null);
                  list.current?.querySelector<HTMLElement>(`[data-step="${place}"]`)?.focus();
                }}
              />
            )}
          </StepItem>
        ))}
      </ol>
      {activities.length === 0 && !isDrawn && (
        <Button onClick={() => add(0)}>{t("steps.add.first")}</Button>
      )}
      {!isDrawn && activities.length > 0 && <p className="susun-steps-keys">{t("steps.keys")}</p>}
      <LaneList document={document} isDrawn={isDrawn} change={edit} say={setSaid} />
      <p role="status" className="susun-only-heard">
        {said}
      </p>
    </>
  );
}
