import type { LinkDecision } from "../document/dossier";
import type { SopDocument } from "../document/sop-document";
import type { StandarPelayanan } from "../document/standar-pelayanan";
import { normaliseLabel } from "../recognise/label-text";

/** A document as the record names it: ids are new with every reading, sheets and titles stay. */
type Name = { readonly sheet: string; readonly title: string };
type Entry = { readonly sp: Name; readonly sop: Name; readonly isLink: boolean };

type Documents = {
  readonly sops: readonly SopDocument[];
  readonly sps: readonly StandarPelayanan[];
};

/** The decisions as a text for the workbook. Those about documents that are gone are left out. */
export function linkRecord(decisions: readonly LinkDecision[], { sops, sps }: Documents): string {
  const entries = decisions.flatMap(({ sp, sop, isLink }): readonly Entry[] => {
    const standard = sps.find(({ id }) => id === sp);
    const procedure = sops.find(({ id }) => id === sop);
    return standard && procedure ? [{ sp: nameOf(standard), sop: nameOf(procedure), isLink }] : [];
  });
  return JSON.stringify(entries);
}

/** The decisions in a record, about the documents that are there now; none for a text that is no record. */
export function decisionsIn(
  record: string | undefined,
  documents: Documents,
): readonly LinkDecision[] {
  return entriesIn(record).flatMap(({ sp, sop, isLink }) => {
    const standard = found(documents.sps, sp);
    const procedure = found(documents.sops, sop);
    return standard && procedure ? [{ sp: standard.id, sop: procedure.id, isLink }] : [];
  });
}

/** By sheet and title, else by title alone: sheets are renamed. */
function found<Each extends SopDocument | StandarPelayanan>(
  documents: readonly Each[],
  { sheet, title }: Name,
): Each | undefined {
  const alike = documents.filter(
    (one) => normaliseLabel(nameOf(one).title) === normaliseLabel(title),
  );
  return (
    alike.find(({ sheets }) => sheets.includes(sheet)) ??
    (alike.length === 1 && title !== "" ? alike[0] : undefined)
  );
}

const nameOf = (document: SopDocument | StandarPelayanan): Name => ({
  sheet: document.sheets.at(-1) ?? "",
  title: (document.kind === "sop" ? document.identity.namaSop : document.title)?.text ?? "",
});

function entriesIn(record: string | undefined): readonly Entry[] {
  if (record === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(record);
    return Array.isArray(parsed) ? parsed.filter(isEntry) : [];
  } catch {
    // A record that another program has damaged says nothing; the links are proposed anew.
    return [];
  }
}

const isName = (value: unknown): value is Name =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as Name).sheet === "string" &&
  typeof (value as Name).title === "string";

const isEntry = (value: unknown): value is Entry =>
  typeof value === "object" &&
  value !== null &&
  isName((value as Entry).sp) &&
  isName((value as Entry).sop) &&
  typeof (value as Entry).isLink === "boolean";
