import type { Inventaris } from "../document/inventaris";
import type { WorkbookReading } from "../document/sop-document";
import type { SpReading, StandarPelayanan } from "../document/standar-pelayanan";
import type { Origin } from "../grid/address";
import type { OfficeSheet } from "../office-rules/define-office-rule";
import type { Diagnostic } from "../rules/diagnostic";
import { type AnchorPlace, plain, toldBy } from "./anchor-place";
import { inventoryAnchor } from "./inventory-anchor";
import { officeAnchor } from "./office-anchor";
import { sopAnchor, sopIdentityAnchor } from "./sop-anchor";
import { spAnchor } from "./sp-anchor";

/** What was read of a workbook: findings are about these. */
export type AnchorSource = {
  readonly reading: WorkbookReading;
  readonly services: SpReading;
  readonly inventories: readonly Inventaris[];
  readonly offices: readonly OfficeSheet[];
};

/**
 * What a finding is about, in words of the sheet instead of an address: the activity by its text and the part of it
 * that is meant with that part's text; an identity field, a lane or a heading by its name and text; a component of a
 * service, a line of a list, a stage likewise. It stays the same when rows are inserted or moved and when activities
 * are numbered anew; it changes when the text in question is changed, for a reason holds for what was read.
 */
export const findingAnchor = (diagnostic: Diagnostic, source: AnchorSource): string =>
  JSON.stringify(placeOf(diagnostic, source) ?? ["lembar"]);

function placeOf(diagnostic: Diagnostic, source: AnchorSource): AnchorPlace | null {
  const { documentId, origin, related } = diagnostic;
  const { reading, services, inventories, offices } = source;
  const sop = reading.documents.find(({ id }) => id === documentId);
  const sp = services.documents.find(({ id }) => id === documentId);
  if (sp) return [...spAnchor(diagnostic, sp), ...sopsAt(related, source)];
  if (sop) {
    const place = sopAnchor(diagnostic, sop);
    const partners = spsAt(related, source);
    if (partners.length === 0) return place;
    return [...(place ?? []), ...toldBy(diagnostic), ...partners];
  }
  for (const inventory of inventories) {
    const place = inventoryAnchor(diagnostic, inventory);
    if (place) return place;
  }
  const office = offices.find(({ sheet }) => sheet === origin.sheet);
  if (office) return officeAnchor(diagnostic, office);
  return (
    reading.documents.map((one) => sopIdentityAnchor(one, origin)).find((one) => one !== null) ??
    null
  );
}

/** The SOPs that a finding of a Standar Pelayanan is about as well, by their names. */
const sopsAt = (related: readonly Origin[], { reading }: AnchorSource): readonly string[] =>
  reading.documents
    .filter(({ sheets }) => related.some(({ sheet }) => sheets.includes(sheet)))
    .map(({ identity }) => plain(identity.namaSop?.text ?? ""));

/** The services that a finding of an SOP is about as well, by their names. */
const spsAt = (related: readonly Origin[], { services }: AnchorSource): readonly string[] =>
  services.documents
    .filter((sp) => related.some((origin) => isOn(sp, origin)))
    .map(({ title }) => plain(title?.text ?? ""));

const isOn = ({ sheets }: StandarPelayanan, { sheet }: Origin): boolean => sheets.includes(sheet);
