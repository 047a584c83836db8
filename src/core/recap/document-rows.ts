import type { Diagnostic } from "../rules/diagnostic";
import { countBySeverity } from "../rules/severity";
import { documentScore } from "../score/document-score";
import { percentOf } from "../score/percent";
import { nextThings } from "../score/score";
import type { ReadClassFile } from "./class-file";
import type { LinksAcross } from "./links-across";
import { type ClassPart, placeOf, sheetOf, sheetsOf } from "./parts";
import type { RecapDocument } from "./recap";

/** A finding and which document of its file it is about, by its place in the list. */
export type OwnedFinding = { readonly finding: Diagnostic; readonly owner: number };

export type DocumentRows = {
  readonly documents: readonly RecapDocument[];
  readonly owned: readonly OwnedFinding[];
};

/** Rules that say that the other half is missing: untrue where another file of the class has it. */
const HALF_IS_MISSING: ReadonlySet<string> = new Set([
  "sp-has-a-procedure",
  "service-procedure-has-a-standard",
]);

/** The documents of a file, as its sheets stand. */
export function documentRows(file: ReadClassFile, across: LinksAcross): DocumentRows {
  const parts = partsInOrder(file);
  const findings = file.findings.filter(
    ({ ruleId, documentId }) =>
      !(HALF_IS_MISSING.has(ruleId) && documentId && across.has(file.file, documentId)),
  );
  const owned = findings.map((finding) => ({ finding, owner: ownerOf(finding, parts) }));
  const dismissed = file.dismissed.map((finding) => ownerOf(finding, parts));
  const documents = parts.map((part, index): RecapDocument => {
    const own = owned.flatMap(({ finding, owner }) => (owner === index ? [finding] : []));
    const isSigned = part.kind === "sop" || part.kind === "sp";
    const found = isSigned ? documentScore(part, own, file.kept) : null;
    return {
      ...placeOf(file.file, part),
      kind: kindOf(part),
      id: isSigned ? part.id : null,
      percent: found && percentOf(found.progress),
      stage: found?.stage ?? null,
      counts: countBySeverity(own),
      dismissed: dismissed.filter((owner) => owner === index).length,
      next: found ? found.next : nextThings(own.flatMap(asCounted)),
    };
  });
  return { documents, owned };
}

/** The stages of SOPs and those of a Standar Pelayanan are told apart, as in the pane. */
const kindOf = (part: ClassPart): RecapDocument["kind"] =>
  part.kind === "tahapan" && part.set === "sop" ? "tahapan-sop" : part.kind;

const asCounted = (diagnostic: Diagnostic) =>
  diagnostic.severity === "hint" ? [] : [{ diagnostic, severity: diagnostic.severity }];

/** As the sheets stand in the workbook; on one sheet, in the order of reading. */
function partsInOrder({
  reading,
  services,
  inventories,
  offices,
}: ReadClassFile): readonly ClassPart[] {
  const parts: readonly ClassPart[] = [
    ...reading.documents,
    ...services.documents,
    ...inventories,
    ...offices,
  ];
  const places = new Map(reading.sheets.map(({ sheet }, index) => [sheet, index]));
  const placed = parts.map((part) => ({ part, at: places.get(sheetOf(part)) ?? 0 }));
  return placed.sort((a, b) => a.at - b.at).map(({ part }) => part);
}

/** The document that a finding names, else the one on its sheet. */
function ownerOf({ documentId, origin }: Diagnostic, parts: readonly ClassPart[]): number {
  const named = documentId ? parts.findIndex((part) => "id" in part && part.id === documentId) : -1;
  if (named >= 0) return named;
  const onSheet = parts.findIndex((part) => sheetOf(part) === origin.sheet);
  return onSheet >= 0 ? onSheet : parts.findIndex((part) => sheetsOf(part).includes(origin.sheet));
}
