import { lintCross, SURE } from "../cross-rules/lint-cross";
import type { SpLink } from "../document/dossier";
import type { SopDocument } from "../document/sop-document";
import type { StandarPelayanan } from "../document/standar-pelayanan";
import { keptPreset } from "../records/kept-preset";
import type { Diagnostic } from "../rules/diagnostic";
import { sameValue } from "../same-value";
import type { ReadClassFile } from "./class-file";
import { type LinksAcross, sopOfClass, spOfClass } from "./links-across";
import { classId, placeOf } from "./parts";
import type { RecapLink } from "./recap";

type Linked = SpLink & { readonly isSure: boolean };
type SopOfClass = { readonly file: ReadClassFile; readonly sop: SopDocument };

/** Every SP of the class with each SOP that carries it out, and what differs between the two. */
export function linkRows(
  files: readonly ReadClassFile[],
  across: LinksAcross,
): readonly RecapLink[] {
  const sops = files.flatMap((file) =>
    file.reading.documents.map((sop): SopOfClass => ({ file, sop: sopOfClass(file.file, sop) })),
  );
  return files.flatMap((file) => {
    const inside: readonly Linked[] = file.links.map((link) => ({
      ...link,
      sp: classId(file.file, link.sp),
      sop: classId(file.file, link.sop),
      isSure: link.confirmed || link.score >= SURE,
    }));
    return file.services.documents.flatMap((document): readonly RecapLink[] => {
      const sp = spOfClass(file.file, document);
      const own = [...inside, ...across.links].filter((link) => link.sp === sp.id);
      const place = placeOf(file.file, document);
      if (own.length === 0) return [{ sp: place, sop: null, certainty: null, findings: [] }];
      return own.flatMap((link) => linkRow(file, { document, sp }, link, sops));
    });
  });
}

function linkRow(
  file: ReadClassFile,
  { document, sp }: { readonly document: StandarPelayanan; readonly sp: StandarPelayanan },
  link: Linked,
  sops: readonly SopOfClass[],
): readonly RecapLink[] {
  const other = sops.find(({ sop }) => sop.id === link.sop);
  if (!other) return [];
  const dossier = { sops: sops.map(({ sop }) => sop), sps: [sp], decisions: [] };
  // What rests on a guess is a hint: the score says which it is.
  const weighed = { ...link, score: link.isSure ? 1 : 0 };
  const found = lintCross(dossier, keptPreset(undefined, file.kept), [weighed]);
  return [
    {
      sp: placeOf(file.file, document),
      sop: placeOf(other.file.file, other.sop),
      certainty: link.confirmed ? "said" : link.isSure ? "sure" : "guess",
      findings: found.filter(
        (one) =>
          (one.documentId === sp.id || one.documentId === link.sop) &&
          !isDismissed(one, file) &&
          !isDismissed(one, other.file),
      ),
    },
  ];
}

const isDismissed = (finding: Diagnostic, { dismissed }: ReadClassFile): boolean =>
  dismissed.some(
    ({ ruleId, messageId, origin }) =>
      ruleId === finding.ruleId &&
      messageId === finding.messageId &&
      sameValue(origin, finding.origin),
  );
