import { stagesOutOfOrder } from "../stages/stage-progress";
import { type StageSetId, stageName } from "../stages/stage-sets";
import type { StagesContext } from "./define-office-rule";

/** Check of a rule that the dates of a set's stages follow each other. */
export const inStageOrder =
  (set: StageSetId) =>
  ({ stages, report }: StagesContext<"order">): void => {
    if (stages.set !== set) return;
    for (const { earlier, later } of stagesOutOfOrder(stages)) {
      report("order", {
        origin: later.date.field.origin,
        data: { later: stageName(set, later.stage), earlier: stageName(set, earlier.stage) },
        related: [earlier.date.field.origin],
      });
    }
  };
