import { SURE } from "../cross-rules/lint-cross";
import { officesCompared } from "../cross-rules/office-names";
import { proposeLinks } from "../cross-rules/propose-links";
import type { SpLink } from "../document/dossier";
import type { DocumentId, SopDocument } from "../document/sop-document";
import type { StandarPelayanan } from "../document/standar-pelayanan";
import type { ReadClassFile } from "./class-file";
import { classId } from "./parts";

/** Links between an SP of one file and an SOP of another. */
export type LinksAcross = {
  /** Between ids of the class, see `classId`. */
  readonly links: readonly (SpLink & { readonly isSure: boolean })[];
  /** Whether a document of a file has one. */
  has(file: string, id: string): boolean;
};

/**
 * Proposes links between files by names, for what has none in its own file. Two offices may render the same service:
 * a pair of different ones is none, and only where both say the same office is there no doubt.
 */
export function linksAcross(files: readonly ReadClassFile[]): LinksAcross {
  const sops = files.flatMap(unlinkedSops);
  const sps = files.flatMap(unlinkedSps);
  const links = sops.flatMap((sop) => {
    const others = sps.filter(
      (sp) => sp.file !== sop.file && officesCompared(sop.unit, sp.unit) !== "differ",
    );
    const [link] = proposeLinks(
      [sop.document],
      others.map(({ document }) => document),
    );
    const sp = link && others.find(({ document }) => document.id === link.sp);
    if (!link || !sp) return [];
    const isSure = link.score >= SURE && officesCompared(sop.unit, sp.unit) === "same";
    return [{ ...link, isSure }];
  });
  const ids = new Set(links.flatMap(({ sp, sop }): readonly string[] => [sp, sop]));
  return { links, has: (file, id) => ids.has(classId(file, id as DocumentId)) };
}

const unlinkedSops = ({ file, reading, links }: ReadClassFile) =>
  reading.documents
    .filter(({ id }) => !links.some(({ sop }) => sop === id))
    .map((document) => ({
      file,
      document: sopOfClass(file, document),
      unit: document.identity.unit?.text ?? "",
    }));

const unlinkedSps = ({ file, services, links }: ReadClassFile) =>
  services.documents
    .filter(({ id }) => !links.some(({ sp }) => sp === id))
    .map((document) => ({
      file,
      document: spOfClass(file, document),
      unit: document.unit?.text ?? "",
    }));

/** The document with an id that no other file of the class has. */
export const sopOfClass = (file: string, document: SopDocument): SopDocument => ({
  ...document,
  id: classId(file, document.id),
});

export const spOfClass = (file: string, document: StandarPelayanan): StandarPelayanan => ({
  ...document,
  id: classId(file, document.id),
});
