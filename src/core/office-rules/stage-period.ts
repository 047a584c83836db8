import { monthsOverdue } from "../stages/stage-progress";
import { type StageKey, type StageSetId, stageName } from "../stages/stage-sets";
import type { StagesContext } from "./define-office-rule";
import type { OfficeParameters } from "./parameters";

type Period = keyof {
  readonly [Name in keyof OfficeParameters as OfficeParameters[Name] extends number
    ? Name
    : never]: number;
};

/** Check of a rule that a stage of a set comes again before its period is over. */
export const withinPeriod =
  (set: StageSetId, stage: StageKey, period: Period) =>
  ({ stages, today, parameters, report }: StagesContext<"overdue">): void => {
    if (stages.set !== set || !today) return;
    const overdue = monthsOverdue(stages, stage, parameters[period], today);
    if (!overdue) return;
    const { months, row } = overdue;
    report("overdue", {
      origin: row.date.field.origin,
      data: { months, since: stageName(set, row.stage) },
    });
  };
