import { crossRuleNamed } from "../core/cross-rules";
import { decisionsIn } from "../core/cross-rules/link-record";
import { lintServices } from "../core/cross-rules/lint-services";
import type { AnchorSource } from "../core/dismissals/finding-anchor";
import type { Field, SheetReading, WorkbookReading } from "../core/document/sop-document";
import { COMPONENT_KEYS } from "../core/document/sp-components";
import {
  componentOf,
  type SpReading,
  type StandarPelayanan,
} from "../core/document/standar-pelayanan";
import { formatOrigin } from "../core/grid/address";
import { dayOf } from "../core/language/dates";
import { type Kept, RECORD } from "../core/records/kept";
import { keptPreset } from "../core/records/kept-preset";
import type { Diagnostic } from "../core/rules/diagnostic";
import type { WorkbookRecords } from "../core/sheet-commands";
import { spRuleNamed } from "../core/sp-rules";

/** Findings of every Standar Pelayanan of a file; with `cross` those between each and its SOPs, too. */
export const lintServicesOf = (
  {
    reading,
    services,
    kept,
    records,
  }: {
    readonly reading: WorkbookReading;
    readonly services: SpReading;
    readonly kept: Kept;
    readonly records: WorkbookRecords;
  },
  cross: boolean,
): readonly Diagnostic[] =>
  lintServices(services, reading.documents, {
    preset: keptPreset(undefined, kept),
    decisions: decisionsIn(records[RECORD.links], {
      sops: reading.documents,
      sps: services.documents,
    }),
    cross,
    today: dayOf(new Date()),
  });

/** By what dismissals of a file find their findings: the command line tells of no lists of titles and no sheets beside SOP and SP. */
export const anchorsOf = ({
  reading,
  services,
}: Pick<AnchorSource, "reading" | "services">): AnchorSource => ({
  reading,
  services,
  inventories: [],
  offices: [],
});

/** What a rule about Standar Pelayanan rests on; null for any other rule. */
export const serviceBasis = (ruleId: string): string | null =>
  (spRuleNamed(ruleId) ?? crossRuleNamed(ruleId))?.basis.text ?? null;

/** A sheet as it is told: `sp` where it holds a Standar Pelayanan and no SOP. */
export type ToldSheet = Omit<SheetReading, "kind" | "documents"> & {
  readonly kind: SheetReading["kind"] | "sp";
  readonly documents: readonly string[];
};

export const sheetsWith = (
  { sheets }: WorkbookReading,
  services: SpReading,
): readonly ToldSheet[] =>
  sheets.map((one): ToldSheet => {
    const own = services.documents.filter((sp) => sp.sheets.includes(one.sheet));
    if (own.length === 0) return one;
    return {
      ...one,
      kind: one.kind === "sop" ? "sop" : "sp",
      documents: [...one.documents, ...own.map(({ id }) => id)],
    };
  });

const fieldJson = (field: Field | null) =>
  field && { text: field.text, items: field.items, origin: formatOrigin(field.origin) };

/** A Standar Pelayanan without its contents. */
export const serviceHeadJson = ({ id, kind, profile, sheets, title }: StandarPelayanan) => ({
  id,
  kind,
  profile,
  sheets,
  title: fieldJson(title),
});

/** A Standar Pelayanan with its components; one that the sheet does not have is null. */
export const serviceJson = (document: StandarPelayanan) => ({
  ...serviceHeadJson(document),
  unit: fieldJson(document.unit),
  order: document.order,
  components: Object.fromEntries(
    COMPONENT_KEYS.map((key) => [key, fieldJson(componentOf(document, key)?.field ?? null)]),
  ),
  extras: document.extras.map(({ label, field }) => ({ label, ...fieldJson(field) })),
  minutes: document.time?.minutes ?? null,
  fee: document.fee,
});
