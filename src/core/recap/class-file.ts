import type { SpLink } from "../document/dossier";
import type { Inventaris } from "../document/inventaris";
import type { WorkbookReading } from "../document/sop-document";
import type { SpReading } from "../document/standar-pelayanan";
import type { OfficeSheet } from "../office-rules/define-office-rule";
import type { Kept } from "../records/kept";
import type { Diagnostic } from "../rules/diagnostic";

/** Why a file has no documents in the recap; without a message, the catalogue's sentence for the code. */
export type ClassFileProblem = { readonly code: string; readonly message?: string };

/** A workbook as it was read and checked, without its cells: a class of ninety has to fit into memory. */
export type ReadClassFile = {
  readonly kind: "read";
  /** Name or path; the recap tells files apart by it. */
  readonly file: string;
  readonly reading: WorkbookReading;
  readonly services: SpReading;
  readonly inventories: readonly Inventaris[];
  readonly offices: readonly OfficeSheet[];
  /** Links between its own SPs and SOPs. */
  readonly links: readonly SpLink[];
  readonly kept: Pick<Kept, "profile" | "settings">;
  /** What was found and not set aside. */
  readonly findings: readonly Diagnostic[];
  readonly dismissed: readonly Diagnostic[];
};

/** A file that could not be read. */
export type UnreadClassFile = {
  readonly kind: "unread";
  readonly file: string;
  readonly problem: ClassFileProblem;
};

/** One file of a class. */
export type ClassFile = ReadClassFile | UnreadClassFile;

/** What stands in the way of taking a file that was read into account; null where it holds anything that is known. */
export function contentProblem({
  reading,
  services,
  inventories,
  offices,
}: Pick<
  ReadClassFile,
  "reading" | "services" | "inventories" | "offices"
>): ClassFileProblem | null {
  const known = [reading.documents, services.documents, inventories, offices];
  if (known.some((some) => some.length > 0)) return null;
  const isEmpty = reading.sheets.every(({ kind }) => kind === "empty");
  return { code: isEmpty ? "empty-workbook" : "no-sop" };
}

/** True for a file that was read and holds nothing that is known; else it could not be read. */
export const wasRead = ({ code }: ClassFileProblem): boolean =>
  code === "empty-workbook" || code === "no-sop";
