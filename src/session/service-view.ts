import type { LinkDecision, SpLink } from "../core/document/dossier";
import type { SpReading, StandarPelayanan } from "../core/document/standar-pelayanan";
import type { Diagnostic } from "../core/rules/diagnostic";

/** What the workbook holds of Standar Pelayanan. */
export type ServiceView = {
  readonly services: SpReading;
  /** Those on the sheet on show. */
  readonly standarPelayanan: readonly StandarPelayanan[];
  /** Which SOP carries out which of them. */
  readonly links: readonly SpLink[];
};

export const NO_SERVICES: ServiceView = {
  services: { documents: [], sheets: [] },
  standarPelayanan: [],
  links: [],
};

export const servicesOn = (
  { documents }: SpReading,
  sheet: string | null,
): readonly StandarPelayanan[] =>
  sheet === null ? [] : documents.filter(({ sheets }) => sheets.includes(sheet));

/** Findings with a cell on that sheet: one between an SP and its SOP is shown with both. */
export const findingsOn = (
  found: readonly Diagnostic[],
  sheet: string | null,
): readonly Diagnostic[] =>
  found.filter(({ origin, related }) => [origin, ...related].some((one) => one.sheet === sheet));

/** The decisions with one more; an older one about the same pair is taken back. */
export const decided = (
  decisions: readonly LinkDecision[],
  { sp, sop }: Pick<SpLink, "sp" | "sop">,
  isLink: boolean,
): readonly LinkDecision[] => [
  ...decisions.filter((one) => one.sp !== sp || one.sop !== sop),
  { sp, sop, isLink },
];
