import type { DocumentId, SopDocument } from "./sop-document";
import type { StandarPelayanan } from "./standar-pelayanan";

/** An SP and an SOP that carries it out. */
export type SpLink = {
  readonly sp: DocumentId;
  readonly sop: DocumentId;
  /** A person has said so. */
  readonly confirmed: boolean;
  /** How alike the names are, 0 to 1; 1 for a confirmed one. */
  readonly score: number;
  /** The words that both names share: the reason for a proposal. */
  readonly shared: readonly string[];
};

/** A pair of which a person has said that it is none, or that it is one. */
export type LinkDecision = {
  readonly sp: DocumentId;
  readonly sop: DocumentId;
  readonly isLink: boolean;
};

/** All of a workbook that is checked against each other. */
export type Dossier = {
  readonly sops: readonly SopDocument[];
  readonly sps: readonly StandarPelayanan[];
  /** What people have decided about pairs; everything else is proposed by names. */
  readonly decisions: readonly LinkDecision[];
};
