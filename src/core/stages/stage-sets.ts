import { SOP_STAGES, type SopStage } from "./sop-stages";
import { SP_STAGES, type SpStage } from "./sp-stages";
import type { Stage, StageSet } from "./stage-set";

export type StageSetId = StageSet["id"];
export type StageKey = SpStage | SopStage;

/** A table that fits two of them as well is of the first. */
export const STAGE_SETS: readonly StageSet<StageKey>[] = [SP_STAGES, SOP_STAGES];

export const stageSet = (id: StageSetId): StageSet<StageKey> =>
  STAGE_SETS.find((set) => set.id === id) ?? SP_STAGES;

/** What is known of a stage of a set. */
export const stageIn = (id: StageSetId, key: StageKey): Stage<StageKey> | undefined =>
  stageSet(id).stages.find((stage) => stage.key === key);

/** Its name; the key where the set has no such stage. */
export const stageName = (id: StageSetId, key: StageKey): string => stageIn(id, key)?.name ?? key;
