import type { Dossier, SpLink } from "../document/dossier";
import type { Diagnostic, Severity } from "../rules/diagnostic";
import { documentPlace } from "../rules/document-place";
import type { PresetOf } from "../rules/presets";
import { inReadingOrder, runCheck } from "../rules/run-check";
import { spPlace } from "../sp-rules/component-texts";
import type { CrossRule, LinkedSp } from "./define-cross-rule";
import { CROSS_RULES } from "./index";
import { type CrossParameters, DEFAULT_CROSS_PARAMETERS } from "./parameters";
import { linksOf } from "./propose-links";

export type CrossPreset = PresetOf<CrossParameters>;

/** Names as alike as this leave no doubt. */
export const SURE = 0.85;

/**
 * Findings between each SP and its SOPs, by severity, then as one reads. The document of a finding is the one whose cell
 * it stands at; the cells of the other are `related`.
 */
export function lintCross(
  dossier: Dossier,
  preset: CrossPreset,
  links: readonly SpLink[] = linksOf(dossier),
  rules: readonly CrossRule[] = CROSS_RULES,
): readonly Diagnostic[] {
  const { sops, sps } = dossier;
  const [sp] = sps;
  // Without an SP there is nothing to compare with.
  if (!sp) return [];
  const linked = sps.map((one) => linkedTo(one, dossier, links));
  const parameters = { ...DEFAULT_CROSS_PARAMETERS, ...preset.parameters };
  const place = sops[0] ? documentPlace(sops[0]) : spPlace(sp);
  const found = rules.flatMap(({ id, code, check }) => {
    const severity = preset.severities[id] ?? "off";
    if (severity === "off") return [];
    const owners: { readonly documentId: string; readonly severity: Severity }[] = [];
    const all = runCheck({ id, code, severity, documentId: null, place }, (report) =>
      check({
        dossier,
        linked,
        parameters,
        report(messageId, { of, isSure, ...finding }) {
          owners.push({ documentId: of.id, severity: isSure ? severity : "hint" });
          report(messageId, finding);
        },
      }),
    );
    return all.map((one, i) => ({ ...one, ...owners[i] }));
  });
  return inReadingOrder(found, [...new Set([...sops, ...sps].flatMap(({ sheets }) => sheets))]);
}

function linkedTo(sp: LinkedSp["sp"], { sops }: Dossier, links: readonly SpLink[]): LinkedSp {
  const own = links.filter((link) => link.sp === sp.id);
  return {
    sp,
    sops: own.flatMap(({ sop, confirmed, score }) =>
      sops
        .filter(({ id }) => id === sop)
        .map((one) => ({ sop: one, isSure: confirmed || score >= SURE })),
    ),
  };
}
