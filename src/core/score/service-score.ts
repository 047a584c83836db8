import { COMPONENT_KEYS, DELIVERY_COMPONENTS } from "../document/sp-components";
import type { StandarPelayanan } from "../document/standar-pelayanan";
import type { Diagnostic } from "../rules/diagnostic";
import type { PresetSeverity } from "../rules/presets";
import { writtenComponent } from "../sp-rules/component-texts";
import { isPublicVersion } from "../sp-rules/public-version";
import { countedIn, nextThings, progressOf, type Score } from "./score";

/** What a finding takes from the component where it stands; elsewhere, from the whole as from one component. */
const COST = { error: 1, warning: 0.5 } as const;

/**
 * Score of a Standar Pelayanan: its components count alike, fourteen of them, or the six of the version for the public.
 * One that is not written counts nothing.
 * @param final the preset before the standard is decreed
 */
export function serviceScore(
  document: StandarPelayanan,
  diagnostics: readonly Diagnostic[],
  final: { readonly severities: Readonly<Record<string, PresetSeverity>> },
): Omit<Score, "aspects"> {
  const counted = countedIn(diagnostics, final.severities);
  const asked = isPublicVersion(document) ? DELIVERY_COMPONENTS : COMPONENT_KEYS;
  const written = asked.flatMap((key) => writtenComponent(document, key) ?? []);
  const costs = new Map(written.map((component) => [component, 0]));
  let elsewhere = 0;
  for (const { diagnostic, severity } of counted) {
    const { sheet, range } = diagnostic.origin;
    const at = written.find(({ field: { origin } }) => {
      const { top, bottom, left } = origin.range;
      return (
        origin.sheet === sheet && range.top >= top && range.top <= bottom && range.left >= left
      );
    });
    if (at) costs.set(at, (costs.get(at) ?? 0) + COST[severity]);
    else elsewhere += COST[severity];
  }
  const right = [...costs.values()].reduce((sum, cost) => sum + Math.max(0, 1 - cost), 0);
  const share = Math.max(0, right - elsewhere) / asked.length;
  const isReady = counted.length === 0 && written.length > 0;
  return { ...progressOf(share, isReady, diagnostics), next: nextThings(counted) };
}
