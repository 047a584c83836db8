import type { SpReading, StandarPelayanan } from "../document/standar-pelayanan";
import type { CalendarDate } from "../language/dates";
import type { Diagnostic } from "../rules/diagnostic";
import type { PresetOf } from "../rules/presets";
import { runRules } from "../rules/rule-of";
import { inReadingOrder } from "../rules/run-check";
import { spPlace } from "./component-texts";
import type { SpRule } from "./define-sp-rule";
import { SP_RULES } from "./index";
import { DEFAULT_SP_PARAMETERS, type SpParameters } from "./parameters";

export type SpPreset = PresetOf<SpParameters>;

export type SpLintOptions = {
  readonly today?: CalendarDate | null;
  /** The documents to be checked; the others of the reading are only looked at beside them. */
  readonly documents?: readonly StandarPelayanan[];
};

/** Findings of all Standar Pelayanan by severity, then as one reads; see `lint`. */
export function lintSp(
  reading: SpReading,
  preset: SpPreset,
  rules: readonly SpRule[] = SP_RULES,
  { today = null, documents = reading.documents }: SpLintOptions = {},
): readonly Diagnostic[] {
  const parameters = { ...DEFAULT_SP_PARAMETERS, ...preset.parameters };
  const around = { documents: reading.documents, parameters, today };
  const found = documents.flatMap((document) => {
    const where = { documentId: document.id, place: spPlace(document) };
    return runRules(rules, preset.severities, where, { ...around, document });
  });
  return inReadingOrder(found, reading.sheets);
}
