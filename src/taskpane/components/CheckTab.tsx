import { Findings } from "./Findings";
import { NextStepCard } from "./NextStepCard";
import type { TabProps } from "./pane-tab";

/** The next thing to do, and what was found. */
export function CheckTab({ state, step, session }: TabProps) {
  return (
    <>
      <NextStepCard state={state} step={step} session={session} />
      <Findings state={state} reveal={session.reveal} />
    </>
  );
}
