import type {
  DocumentId,
  SheetReading,
  SopDocument,
  WorkbookReading,
} from "../document/sop-document";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { withTypedTexts } from "../plan/typed-texts";
import { defaultSopProfile, sopProfiles } from "../templates";
import type { SopProfile } from "../templates/sop-profile";
import { readActivities } from "./activities";
import { chooseProfile } from "./choose-profile";
import { headingAbove } from "./heading-above";
import { EMPTY_IDENTITY } from "./identity-fields";
import { mappingFor } from "./mapping/mapping-for";
import type { SheetMapping } from "./mapping/sheet-mapping";
import { pairIdentities, type SopParts } from "./pair-identities";
import { printedPage } from "./printed-page";
import { readFlow } from "./read-flow";
import { type ReadSheet, readSheet } from "./read-sheet";

export type RecogniseOptions = {
  /** Which column is which, as a person has said: overrides what is found. */
  readonly mappings?: readonly SheetMapping[];
};

/**
 * Reads every SOP of a workbook. Tables and identity blocks are found by the words of the profile wherever they stand;
 * an identity block on a sheet of its own goes to the table it belongs to. Hidden sheets hold no SOP of their own.
 * @param profile the form to read by; null to read by the labels of all forms and name the one that fits each SOP best
 */
export function recognise(
  snapshots: readonly GridSnapshot[],
  profile: SopProfile | null = null,
  { mappings = [] }: RecogniseOptions = {},
): WorkbookReading {
  const names = snapshots.map(({ sheet }) => sheet);
  // The default form knows the labels of the others as synonyms.
  const sheets = snapshots.map((snapshot) =>
    readSheet(snapshot, profile ?? defaultSopProfile, mappingFor(snapshot.sheet, names, mappings)),
  );
  const documents = pairIdentities(sheets)
    .filter((parts) => isInSight(parts, snapshots))
    .map((parts, index) =>
      toDocument(parts, `d${index + 1}` as DocumentId, profile ?? fittingProfile(parts)),
    );
  return { sheets: sheets.map((sheet) => toSheetReading(sheet, documents)), documents };
}

/** What stands on a hidden sheet is put away: a copy, an older version. A hidden cover still belongs to its table. */
function isInSight({ procedure, sheets }: SopParts, snapshots: readonly GridSnapshot[]): boolean {
  if (procedure) return procedure.cells.snapshot.visible;
  return snapshots.some(({ sheet, visible }) => visible && sheets.includes(sheet));
}

function fittingProfile({ procedure, words }: SopParts): SopProfile {
  const headings = procedure?.reading.table.headings ?? [];
  return chooseProfile(
    [...words, ...headings.map(({ column, text }) => ({ key: column, text }))],
    sopProfiles,
  );
}

function toDocument(parts: SopParts, id: DocumentId, profile: SopProfile): SopDocument {
  const common = {
    id,
    kind: "sop",
    profile: profile.id,
    sheets: parts.sheets,
    identity: parts.identity ?? EMPTY_IDENTITY,
  } as const;
  if (!parts.procedure) {
    return {
      ...common,
      table: null,
      pelaksana: [],
      activities: [],
      flows: [],
      flowSource: "none",
      flowShapeIds: [],
      problems: [],
    };
  }
  const { cells, reading } = parts.procedure;
  const flow = readFlow(cells, reading, profile.allowedShapes);
  const heading = common.identity.namaSop ? "" : headingAbove(cells, reading.table.range.top);
  const document: SopDocument = {
    ...common,
    ...(heading === "" ? {} : { heading }),
    table: reading.table,
    pelaksana: reading.pelaksana,
    activities: readActivities(cells, reading, (activity) => flow.nodes.get(activity) ?? []),
    flows: flow.flows,
    flowSource: flow.source,
    flowShapeIds: flow.flowShapeIds,
    problems: [...reading.problems, ...flow.problems],
  };
  const worded = withTypedTexts(cells.snapshot, document);
  return { ...worded, page: printedPage(cells, worded) };
}

function toSheetReading(
  { cells, tables, isIdentity, mapping }: ReadSheet,
  documents: readonly SopDocument[],
): SheetReading {
  const own = documents.filter(({ sheets }) => sheets.includes(cells.sheet)).map(({ id }) => id);
  const isEmpty = cells.filled.length === 0 && cells.snapshot.shapes.length === 0;
  const kind =
    tables.length > 0 ? "sop" : isIdentity ? "identity" : isEmpty ? "empty" : "unrecognised";
  return { sheet: cells.sheet, kind, documents: own, ...(mapping ? { mapping } : {}) };
}
