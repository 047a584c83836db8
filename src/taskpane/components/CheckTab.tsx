import { columnsInDoubt } from "../columns-in-doubt";
import { workdayOf } from "../workday";
import { ColumnsCard } from "./columns/ColumnsCard";
import { SheetCues } from "./cues/SheetCues";
import { DamagedRecords } from "./DamagedRecords";
import { DismissedGroup } from "./dismiss/DismissedGroup";
import { Findings } from "./Findings";
import { FixPreview } from "./fixing/FixPreview";
import { LoadTable } from "./fixing/LoadTable";
import { ProgressCard } from "./fixing/ProgressCard";
import { NextStepCard } from "./NextStepCard";
import type { TabProps } from "./pane-tab";
import { SheetsOverview } from "./SheetsOverview";
import { ComponentGuide } from "./services/ComponentGuide";
import { ServiceLinks } from "./services/ServiceLinks";

/** The next thing to do, and what was found. */
export function CheckTab({ state, step, session, openColumns, openForms }: TabProps) {
  const isInDoubt = columnsInDoubt(state).length > 0;
  return (
    <>
      <DamagedRecords state={state} session={session} />
      {state.proposal && (
        <FixPreview proposal={state.proposal} sheet={state.sheet} session={session} />
      )}
      {!isInDoubt && (
        <NextStepCard state={state} step={step} session={session} openForms={openForms} />
      )}
      {!isInDoubt && <ProgressCard state={state} step={step} session={session} />}
      {openColumns && (
        <ColumnsCard
          state={state}
          session={session}
          isFirst={isInDoubt || step === null}
          onOpen={openColumns}
        />
      )}
      <Findings state={state} session={session} />
      <ServiceLinks state={state} session={session} />
      <ComponentGuide state={state} reveal={session.reveal} />
      <DismissedGroup state={state} session={session} />
      <SheetCues state={state} session={session} />
      <SheetsOverview session={session} />
      {state.documents.map((document) => (
        <LoadTable
          key={document.id}
          document={document}
          minutesPerWorkday={workdayOf(document, state.kept)}
          title={state.documents.length > 1 ? (document.identity.namaSop?.text ?? null) : null}
        />
      ))}
    </>
  );
}
