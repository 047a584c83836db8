import type { ListedDocument } from "../../../core/forms/decree-form";
import { signerText } from "../../../core/forms/document-content";
import { NO_OFFICE, type Office } from "../../../core/forms/office-forms";
import { type Paper, paperOfNumber } from "../../../core/forms/paper";
import type { IdentityTexts } from "../../../core/forms/sop-form-content";
import { MAKLUMAT_PARTS } from "../../../core/maklumat/maklumat-parts";
import type { WorkbookProofs } from "../../../core/ombudsman/readiness";
import { keptPreset } from "../../../core/records/kept-preset";
import { DEFAULT_PARAMETERS } from "../../../core/rules/parameters";
import { defaultSopProfile, sopProfileById } from "../../../core/templates";
import type { SopProfile } from "../../../core/templates/sop-profile";
import type { SessionState } from "../../../session/session";

/** The SOPs of the workbook, the one on show first: an office writes itself the same in all of them. */
const known = ({ document, reading }: SessionState) => [
  ...(document ? [document] : []),
  ...(reading?.documents ?? []),
];

/** The office and its official as another SOP of the workbook names them. */
export function officeOf(state: SessionState): Office {
  const identities = known(state).map(({ identity }) => identity);
  const first = (read: (identity: (typeof identities)[number]) => string | undefined): string =>
    identities.map(read).find((text) => text !== undefined && text !== "") ?? "";
  return {
    ...NO_OFFICE,
    unit: first(({ unit }) => unit?.text),
    jabatan: first(({ disahkanOleh }) => disahkanOleh?.jabatan?.text),
    nama: first(({ disahkanOleh }) => disahkanOleh?.nama?.text),
    nip: first(({ disahkanOleh }) => disahkanOleh?.nip?.text),
  };
}

/** What a new SOP takes over from the others. */
export function identityOf(state: SessionState): IdentityTexts {
  const { unit, jabatan, nama, nip } = officeOf(state);
  return { unit, disahkanOleh: signerText(jabatan, nama, nip) };
}

export const profileFor = ({ document, kept }: SessionState): SopProfile =>
  kept.profile?.sop ?? sopProfileById(document?.profile ?? "") ?? defaultSopProfile;

/** The paper that the sheet on show is printed on, if the office prints on it, or else its usual one. */
export function paperOf({ present, kept, document }: SessionState): Paper {
  const { papers = DEFAULT_PARAMETERS.papers } =
    keptPreset(document?.profile, kept).parameters ?? {};
  const own = paperOfNumber(present?.page.paperSize ?? 0);
  return own && papers.includes(own) ? own : (papers[0] ?? "a4");
}

/** What the workbook shows of an assessment's indicators: filled components, a whole maklumat, SOPs. */
export function proofsOf({ services, offices, reading }: SessionState): WorkbookProofs {
  const filled = services.documents.flatMap(({ components }) =>
    components.filter(({ field }) => field.text !== ""),
  );
  const maklumat = offices.find(
    (one) => one.kind === "maklumat" && MAKLUMAT_PARTS.every((part) => one.parts.has(part)),
  );
  return {
    components: Object.fromEntries(filled.map(({ key, field }) => [key, field.origin])),
    maklumat: maklumat?.kind === "maklumat" ? maklumat.origin : null,
    sops: reading?.documents ?? [],
  };
}

/** The services of the workbook that have a name, each once, as the annex of a decree lists them. */
export const servicesOf = ({ services }: SessionState): readonly ListedDocument[] =>
  listed(services.documents.map(({ title }) => ({ name: title?.text ?? "", note: "" })));

/** Likewise its SOPs, with their numbers. */
export const proceduresOf = ({ reading }: SessionState): readonly ListedDocument[] =>
  listed(
    (reading?.documents ?? []).map(({ identity }) => ({
      name: identity.namaSop?.text ?? "",
      note: identity.nomorSop?.text ?? "",
    })),
  );

const listed = (documents: readonly ListedDocument[]): readonly ListedDocument[] =>
  [...new Map(documents.map((one) => [one.name.toLowerCase(), one])).values()].filter(
    ({ name }) => name !== "",
  );
