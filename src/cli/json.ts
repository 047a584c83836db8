import type { DismissedFinding } from "../core/dismissals/apply-dismissals";
import type { Activity, Field, SopDocument } from "../core/document/sop-document";
import { formatOrigin, type Origin } from "../core/grid/address";
import type { Language } from "../core/messages/catalogue";
import { messageOf } from "../core/messages/catalogue";
import type { WorkbookContents } from "../core/recap/read-contents";
import type { Diagnostic } from "../core/rules/diagnostic";
import { countBySeverity, type SeverityCounts } from "../core/rules/severity";
import { documentScore } from "../core/score/document-score";
import { meanPercent, percentOf } from "../core/score/percent";
import type { RegionalProfile } from "../core/templates/regional-profile";
import { ruleBasis } from "./rule-basis";
import { serviceHeadJson, serviceJson, sheetsWith } from "./services";

/** The JSON of `baca` and `periksa`, a contract with other programs: keys may be added, none renamed. */

const origin = (from: Origin | null): string | null => (from ? formatOrigin(from) : null);

const field = (from: Field | null) =>
  from
    ? {
        text: from.text,
        items: from.items,
        origin: formatOrigin(from.origin),
        ...(from.damaged ? { damaged: true } : {}),
      }
    : null;

function identityJson({ disahkanOleh, ...fields }: SopDocument["identity"]) {
  return {
    ...Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, field(value)])),
    disahkanOleh: disahkanOleh
      ? {
          jabatan: field(disahkanOleh.jabatan),
          nama: field(disahkanOleh.nama),
          nip: field(disahkanOleh.nip),
        }
      : null,
  };
}

function activityJson({ id, number, description, nodes, mutuBaku, remarks, ...rest }: Activity) {
  const { kelengkapan, duration, output } = mutuBaku;
  return {
    id,
    number,
    description,
    nodes: nodes.map((node) => ({
      id: node.id,
      kind: node.kind,
      pelaksana: node.pelaksana,
      lanes: node.lanes,
      text: node.text,
      source: node.source,
      origin: formatOrigin(node.origin),
    })),
    mutuBaku: {
      kelengkapan: kelengkapan?.items ?? [],
      duration: duration
        ? {
            text: duration.text,
            minutes: duration.minutes,
            min: duration.min,
            max: duration.max,
            per: duration.per ?? null,
            damaged: duration.damaged ?? false,
          }
        : null,
      output: output?.items ?? [],
    },
    remarks,
    origin: formatOrigin(rest.origin),
  };
}

export const documentJson = (document: SopDocument) => ({
  id: document.id,
  kind: document.kind,
  profile: document.profile,
  sheets: document.sheets,
  identity: identityJson(document.identity),
  pelaksana: document.pelaksana.map(({ id, name, group, ...rest }) => ({
    id,
    name,
    group,
    origin: formatOrigin(rest.origin),
  })),
  activities: document.activities.map(activityJson),
  flows: document.flows.map((flow) => ({
    source: flow.source,
    target: flow.target,
    outcome: flow.outcome,
    label: flow.label,
    joint: flow.joint,
    origin: formatOrigin(flow.origin),
  })),
  flowSource: document.flowSource,
});

export const diagnosticJson = (diagnostic: Diagnostic, language: Language) => ({
  ruleId: diagnostic.ruleId,
  code: diagnostic.code,
  messageId: diagnostic.messageId,
  severity: diagnostic.severity,
  message: messageOf(diagnostic, language),
  document: diagnostic.documentId,
  origin: origin(diagnostic.origin),
  related: diagnostic.related.map(formatOrigin),
  basis: ruleBasis(diagnostic.ruleId),
  data: diagnostic.data,
});

export type Summary = SeverityCounts & {
  /** Progress toward signing, 0 to 100 (docs/rekap.md); of a file, the mean of its documents. Null without a document. */
  readonly score: number | null;
  /** Findings that were set aside; not counted in the others. */
  readonly dismissed: number;
};

export type CheckedFindings = {
  readonly diagnostics: readonly Diagnostic[];
  readonly dismissed: readonly DismissedFinding[];
};

/** How many findings of each severity, and the score that they come to. */
export const summaryOf = (
  diagnostics: readonly Diagnostic[],
  dismissed = 0,
  score: number | null = null,
): Summary => ({ ...countBySeverity(diagnostics), score, dismissed });

export type Problem = { readonly code: string; readonly message: string };

/** All files of a call, and the office's own profile when they were read by one. */
export const filesJson = <File>(files: readonly File[], regional: RegionalProfile | null) => ({
  ...(regional
    ? { profile: { id: regional.id, name: regional.name, regulation: regional.regulation } }
    : {}),
  files,
});

/** One file as `baca` found it. */
export const readFileJson = (
  file: string,
  contents: WorkbookContents,
  diagnostics: readonly Diagnostic[],
  problem: Problem | null,
  language: Language,
) => ({
  file,
  problem,
  sheets: sheetsWith(contents),
  documents: [
    ...contents.reading.documents.map(documentJson),
    ...contents.services.documents.map(serviceJson),
  ],
  diagnostics: diagnostics.map((d) => diagnosticJson(d, language)),
});

/** One file as `periksa` found it: documents without their contents, with their counts. */
export const checkedFileJson = (
  file: string,
  contents: WorkbookContents,
  { diagnostics, dismissed }: CheckedFindings,
  problem: Problem | null,
  language: Language,
) => {
  const { reading, services, kept } = contents;
  const documents = [...reading.documents, ...services.documents].map((document) => ({
    ...(document.kind === "sop" ? procedureHeadJson(document) : serviceHeadJson(document)),
    summary: summaryOf(
      diagnostics.filter((d) => d.documentId === document.id),
      dismissed.filter(({ diagnostic: d }) => d.documentId === document.id).length,
      percentOf(documentScore(document, diagnostics, kept).progress),
    ),
  }));
  return {
    file,
    problem,
    sheets: sheetsWith(contents),
    documents,
    diagnostics: diagnostics.map((d) => diagnosticJson(d, language)),
    /** Findings that were set aside, each with its reason. */
    dismissed: dismissed.map(({ diagnostic, dismissal: { reason } }) => ({
      ...diagnosticJson(diagnostic, language),
      reason,
    })),
    summary: summaryOf(
      diagnostics,
      dismissed.length,
      meanPercent(documents.map(({ summary }) => summary.score)),
    ),
  };
};

/** An SOP without its contents. */
const procedureHeadJson = ({ id, kind, profile, sheets, identity }: SopDocument) => ({
  id,
  kind,
  profile,
  sheets,
  title: field(identity.namaSop),
});

/** A file that could not be read, for `baca`. */
export const unreadFileJson = (file: string, problem: Problem) => ({
  file,
  problem,
  sheets: [],
  documents: [],
  diagnostics: [],
});

/** A file that could not be read, for `periksa`. */
export const uncheckedFileJson = (file: string, problem: Problem) => ({
  ...unreadFileJson(file, problem),
  dismissed: [],
  summary: summaryOf([]),
});
