import { complaintsHaveAProcedure } from "./complaints-have-a-procedure";
import type { CrossRule } from "./define-cross-rule";
import { flowTimeKeepsThePromise } from "./flow-time-keeps-the-promise";
import { freeServiceAsksForNoPayment } from "./free-service-asks-for-no-payment";
import { legalBasesMeet } from "./legal-bases-meet";
import { persyaratanIsInKelengkapan } from "./persyaratan-is-in-kelengkapan";
import { procedureAsksForNoMore } from "./procedure-asks-for-no-more";
import { proceduresHaveTheSameSteps } from "./procedures-have-the-same-steps";
import { produkIsTheLastOutput } from "./produk-is-the-last-output";
import { promiseIsNotTooLong } from "./promise-is-not-too-long";
import { serviceProcedureHasAStandard } from "./service-procedure-has-a-standard";
import { spHasAProcedure } from "./sp-has-a-procedure";
import { staffCoversTheLanes } from "./staff-covers-the-lanes";
import { tariffHasAPaymentStep } from "./tariff-has-a-payment-step";
import { unitNamesAgree } from "./unit-names-agree";

/** Every rule between an SP and its SOPs, in the order of the catalogue: equal places keep it. */
export const CROSS_RULES = [
  spHasAProcedure,
  serviceProcedureHasAStandard,
  flowTimeKeepsThePromise,
  promiseIsNotTooLong,
  persyaratanIsInKelengkapan,
  procedureAsksForNoMore,
  produkIsTheLastOutput,
  freeServiceAsksForNoPayment,
  tariffHasAPaymentStep,
  proceduresHaveTheSameSteps,
  complaintsHaveAProcedure,
  legalBasesMeet,
  staffCoversTheLanes,
  unitNamesAgree,
] as const;

type AnyCrossRule = (typeof CROSS_RULES)[number];

export type CrossRuleId = AnyCrossRule["id"];

/** Message ids of each rule: what a catalogue must hold, no more and no less. */
export type CrossRuleMessageIds = {
  readonly [Each in AnyCrossRule as Each["id"]]: Each["messages"][number];
};

/** The rule with this id; undefined for an id that is none. */
export const crossRuleNamed = (id: string): CrossRule | undefined =>
  CROSS_RULES.find((rule) => rule.id === id);
