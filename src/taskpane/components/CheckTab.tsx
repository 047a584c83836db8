import { columnsInDoubt } from "../columns-in-doubt";
import { ColumnsCard } from "./columns/ColumnsCard";
import { DamagedRecords } from "./DamagedRecords";
import { DismissedGroup } from "./dismiss/DismissedGroup";
import { Findings } from "./Findings";
import { NextStepCard } from "./NextStepCard";
import type { TabProps } from "./pane-tab";

/** The next thing to do, and what was found. */
export function CheckTab({ state, step, session, openColumns }: TabProps) {
  const isInDoubt = columnsInDoubt(state).length > 0;
  return (
    <>
      <DamagedRecords state={state} session={session} />
      {!isInDoubt && <NextStepCard state={state} step={step} session={session} />}
      {openColumns && (
        <ColumnsCard
          state={state}
          session={session}
          isFirst={isInDoubt || step === null}
          onOpen={openColumns}
        />
      )}
      <Findings state={state} reveal={session.reveal} dismiss={session.dismiss} />
      <DismissedGroup state={state} session={session} />
    </>
  );
}
