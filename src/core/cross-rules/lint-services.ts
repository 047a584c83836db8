import type { LinkDecision } from "../document/dossier";
import type { SopDocument } from "../document/sop-document";
import type { SpReading } from "../document/standar-pelayanan";
import type { CalendarDate } from "../language/dates";
import type { Diagnostic } from "../rules/diagnostic";
import type { Mode } from "../rules/presets";
import { inReadingOrder } from "../rules/run-check";
import { lintSp } from "../sp-rules/lint-sp";
import { spPresetFor } from "../sp-rules/presets";
import { lintCross } from "./lint-cross";
import { crossPreset } from "./presets";

export type ServiceLintOptions = {
  readonly mode: Mode;
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
  { mode, decisions, cross, today }: ServiceLintOptions,
): readonly Diagnostic[] {
  const own = lintSp(services, spPresetFor(mode), undefined, { today });
  const dossier = { sops, sps: services.documents, decisions };
  const between = cross ? lintCross(dossier, crossPreset) : [];
  return inReadingOrder([...own, ...between], services.sheets);
}
