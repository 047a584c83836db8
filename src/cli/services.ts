import type { AnchorSource } from "../core/dismissals/finding-anchor";
import type { Field, SheetReading } from "../core/document/sop-document";
import { COMPONENT_KEYS } from "../core/document/sp-components";
import { componentOf, type StandarPelayanan } from "../core/document/standar-pelayanan";
import { formatOrigin } from "../core/grid/address";
import type { RecapKind } from "../core/recap/recap";

/** A sheet as it is told: `sp` where it holds a Standar Pelayanan and no SOP, else what list or letter it is. */
export type ToldSheet = Omit<SheetReading, "kind" | "documents"> & {
  readonly kind: SheetReading["kind"] | RecapKind;
  readonly documents: readonly string[];
};

const LISTS: ReadonlySet<string> = new Set(["inventaris", "maklumat", "sk", "tahapan"]);

/** A sheet that is a document by itself: it has no title of its own. */
export const isList = ({ kind }: ToldSheet): boolean => LISTS.has(kind);

export const sheetsWith = ({
  reading,
  services,
  inventories,
  offices,
}: AnchorSource): readonly ToldSheet[] =>
  reading.sheets.map((one): ToldSheet => {
    const own = services.documents.filter((sp) => sp.sheets.includes(one.sheet));
    if (own.length > 0) {
      return {
        ...one,
        kind: one.kind === "sop" ? "sop" : "sp",
        documents: [...one.documents, ...own.map(({ id }) => id)],
      };
    }
    const list = [...inventories, ...offices].find(({ sheet }) => sheet === one.sheet);
    return list ? { ...one, kind: list.kind } : one;
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
