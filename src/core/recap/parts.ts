import type { Inventaris } from "../document/inventaris";
import type { DocumentId, SopDocument } from "../document/sop-document";
import type { StandarPelayanan } from "../document/standar-pelayanan";
import { titleOf } from "../document/title-of";
import type { OfficeSheet } from "../office-rules/define-office-rule";
import type { RecapPlace } from "./recap";

/** What a class file is made of. */
export type ClassPart = SopDocument | StandarPelayanan | Inventaris | OfficeSheet;

/** The sheets that a document stands on. */
export const sheetsOf = (part: ClassPart): readonly string[] =>
  part.kind === "sop" || part.kind === "sp" ? part.sheets : [part.sheet];

/** Where a document is opened: at its table, not at its cover. */
export const sheetOf = (part: ClassPart): string =>
  (part.kind === "sop" ? part.table?.sheet : undefined) ?? sheetsOf(part)[0] ?? "";

/** Where a document stands and what it is called. */
export function placeOf(file: string, part: ClassPart): RecapPlace {
  const place = { file, sheet: sheetOf(part) };
  switch (part.kind) {
    case "sop": {
      const { unit } = part.identity;
      return { ...place, title: inOneLine(titleOf(part)), unit: inOneLine(unit?.text) };
    }
    case "sp":
      return { ...place, title: inOneLine(part.title?.text), unit: inOneLine(part.unit?.text) };
    case "inventaris":
      return { ...place, title: "", unit: inOneLine(part.unit) };
    default:
      return { ...place, title: "", unit: "" };
  }
}

export const inOneLine = (text: string | undefined): string =>
  (text ?? "").replace(/\s+/g, " ").trim();

/** A document of one file among those of all files: ids are told apart by file only. */
export const classId = (file: string, id: DocumentId): DocumentId => `${file}\n${id}` as DocumentId;
