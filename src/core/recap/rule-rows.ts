import type { Diagnostic } from "../rules/diagnostic";
import { SEVERITY_RANK } from "../rules/severity";
import type { OwnedFinding } from "./document-rows";
import type { RecapRule } from "./recap";

/** Findings of a file, each with the document that it is about. */
export type FileFindings = { readonly file: string; readonly owned: readonly OwnedFinding[] };

type Hit = { readonly file: string; readonly document: string; readonly finding: Diagnostic };

/** Per rule how much of the class it hits: what stops a signature first, and of that what most documents have. */
export function ruleRows(files: readonly FileFindings[]): readonly RecapRule[] {
  const hits = new Map<string, Hit[]>();
  for (const { file, owned } of files) {
    for (const { finding, owner } of owned) {
      const hit = { file, document: `${file}\n${owner}`, finding };
      const own = hits.get(finding.ruleId);
      if (own) own.push(hit);
      else hits.set(finding.ruleId, [hit]);
    }
  }
  return [...hits.values()]
    .map(ruleRow)
    .sort(
      (a, b) =>
        SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
        b.documents - a.documents ||
        b.findings - a.findings ||
        (a.code < b.code ? -1 : 1),
    );
}

function ruleRow(hits: readonly Hit[]): RecapRule {
  const { ruleId, code } = hits[0]!.finding;
  const worst = hits
    .map(({ finding }) => finding.severity)
    .reduce((a, b) => (SEVERITY_RANK[b] < SEVERITY_RANK[a] ? b : a));
  const said = new Map<string, number>();
  for (const { finding } of hits)
    said.set(finding.messageId, (said.get(finding.messageId) ?? 0) + 1);
  const most = Math.max(...said.values());
  const { file, finding } = hits.find((hit) => said.get(hit.finding.messageId) === most)!;
  return {
    ruleId,
    code,
    severity: worst,
    documents: new Set(hits.map(({ document }) => document)).size,
    files: new Set(hits.map((hit) => hit.file)).size,
    findings: hits.length,
    example: { file, finding },
  };
}
