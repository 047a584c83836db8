import { decreeIsSigned } from "./decree-is-signed";
import { discussionIncludesThePublic } from "./discussion-includes-the-public";
import { doneStageHasDate } from "./done-stage-has-date";
import { maklumatIsSigned } from "./maklumat-is-signed";
import { maklumatSaysAllParts } from "./maklumat-says-all-parts";
import { sopIsEvaluated } from "./sop-is-evaluated";
import { sopIsMonitored } from "./sop-is-monitored";
import { sopStagesFollowTheirOrder } from "./sop-stages-follow-their-order";
import { stagesFollowTheirOrder } from "./stages-follow-their-order";
import { standardIsReviewed } from "./standard-is-reviewed";

/** In the order of the catalogue. */
export const MAKLUMAT_RULES = [maklumatSaysAllParts, maklumatIsSigned] as const;
export const DECREE_RULES = [decreeIsSigned] as const;
export const STAGES_RULES = [
  stagesFollowTheirOrder,
  discussionIncludesThePublic,
  standardIsReviewed,
  sopStagesFollowTheirOrder,
  sopIsMonitored,
  sopIsEvaluated,
  doneStageHasDate,
] as const;

export const OFFICE_RULES = [...MAKLUMAT_RULES, ...DECREE_RULES, ...STAGES_RULES] as const;

export type OfficeRuleId = (typeof OFFICE_RULES)[number]["id"];
