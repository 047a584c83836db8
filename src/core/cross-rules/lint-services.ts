import type { LinkDecision } from "../document/dossier";
import type { SopDocument } from "../document/sop-document";
import type { SpReading } from "../document/standar-pelayanan";
import type { CalendarDate } from "../language/dates";
import type { Diagnostic } from "../rules/diagnostic";
import { inReadingOrder } from "../rules/run-check";
import { lintSp, type SpPreset } from "../sp-rules/lint-sp";
import { type CrossPreset, lintCross } from "./lint-cross";

export type ServiceLintOptions = {
  /** Severities and measures of the rules of both families. */
  readonly preset: SpPreset & CrossPreset;
  /** What people have decided about links between SP and SOP. */
  readonly decisions: readonly LinkDecision[];
  /** False leaves out what is found between an SP and its SOPs. */
  readonly cross: boolean;
  readonly today: CalendarDate | null;
};

/** Findings of every Standar Pelayanan of a workbook, and between each and its SOPs. */
export function lintServices(
  services: SpReading,
  sops: readonly SopDocument[],
  { preset, decisions, cross, today }: ServiceLintOptions,
): readonly Diagnostic[] {
  const own = lintSp(services, preset, undefined, { today });
  const dossier = { sops, sps: services.documents, decisions };
  const between = cross ? lintCross(dossier, preset) : [];
  return inReadingOrder([...own, ...between], services.sheets);
}
